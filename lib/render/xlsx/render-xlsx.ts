import ExcelJS from 'exceljs';
import type { ReportDocument } from '@/lib/document/blocks';
import { fixedZip } from './fixed-zip';
import { renderCover } from './render-cover';
import { renderSheet } from './render-sheet';

/** A workbook names the time it was made; ours has none to tell. */
const TIME = new Date(Date.UTC(1980, 0, 1));

/** 年度报告 as XLSX: a cover, then each table on a sheet with real numbers. The same input gives the same bytes. */
export async function renderXlsx(
  report: ReportDocument,
  { format }: { readonly format: string },
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = report.agency;
  workbook.lastModifiedBy = report.agency;
  workbook.title = report.title;
  workbook.created = TIME;
  workbook.modified = TIME;
  renderCover(workbook, report, format);
  for (const block of report.blocks) if (block.kind === 'table') renderSheet(workbook, block);
  return fixedZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
