import type { Template } from '@/lib/template/types';
import type { ReadReport, Unread } from './read-result';
import { reportFromVisible } from './report-from-visible';
import type { VisibleDocument } from './visible-document';
import { xlsxSheets } from './xlsx-sheets';

const NO_PROSE: Unread = { part: 'text', why: '电子表格里没有正文和落款，需要另行填写。' };

/** Reads a workbook of our own: the title on its first sheet, then a table on each. */
export function readXlsx(formats: readonly Template[], bytes: Uint8Array): ReadReport {
  const opened = xlsxSheets(bytes);
  if (!opened.ok) return opened;
  const [cover, ...tables] = opened.sheets;
  const document: VisibleDocument = [
    { kind: 'line', text: cover?.cells[0]?.text ?? '' },
    ...tables.map((table) => ({ kind: 'table', table }) as const),
  ];
  const read = reportFromVisible(formats, document);
  return read.ok ? { ...read, unread: [NO_PROSE, ...read.unread] } : read;
}
