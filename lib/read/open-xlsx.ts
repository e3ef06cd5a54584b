import { refused, type OpenedDocument } from './opened-document';
import { damaged } from './open-package';
import { sheetBlocks } from './sheet-blocks';
import { xlsxSheets } from './xlsx-sheets';

/** 电子表格 (.xlsx): the visible sheets one after the other. */
export function openXlsx(bytes: Uint8Array): OpenedDocument {
  try {
    const opened = xlsxSheets(bytes);
    return opened.ok ? { ok: true, document: opened.sheets.flatMap(sheetBlocks) } : opened;
  } catch {
    return refused(damaged('XLSX'));
  }
}
