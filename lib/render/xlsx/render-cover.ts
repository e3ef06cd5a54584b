import type { Workbook } from 'exceljs';
import type { ReportDocument } from '@/lib/document/blocks';
import { plainText } from './cell-value';

/** 封面: the title, then what the report is about. */
export function renderCover(
  workbook: Workbook,
  { title, agency, year, draft }: ReportDocument,
  format: string,
): void {
  const sheet = workbook.addWorksheet('封面');
  sheet.columns = [{ width: 14 }, { width: 60 }];
  const head = sheet.getCell(1, 1);
  head.value = plainText(title);
  head.font = { bold: true, size: 14 };
  const lines: readonly (readonly [string, string | number])[] = [
    ['机关', plainText(agency)],
    ['报告年度', year],
    ['格式', plainText(format)],
    ...(draft ? ([['状态', '草稿']] as const) : []),
  ];
  lines.forEach(([name, value], index) => {
    sheet.getCell(index + 3, 1).value = name;
    const cell = sheet.getCell(index + 3, 2);
    cell.value = value;
    cell.alignment = { horizontal: 'left', vertical: 'top', wrapText: true };
  });
}
