import type { Alignment, Borders, Cell, Workbook } from 'exceljs';
import type { PrintedCell, TableBlock } from '@/lib/document/blocks';
import { figureValue, plainText } from './cell-value';
import { columnWidth } from './column-width';
import { rowHeights } from './row-heights';
import { sheetName } from './sheet-name';

const THIN = { style: 'thin' } as const;
const BORDERS: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** One table on a sheet of its own, each cell at its place in the grid of the form. */
export function renderSheet(workbook: Workbook, table: TableBlock): void {
  const sheet = workbook.addWorksheet(sheetName(table.caption), {
    views: table.headRows > 0 ? [{ state: 'frozen', ySplit: table.headRows }] : [],
    pageSetup: { fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = table.widths.map((mm) => ({ width: columnWidth(mm) }));
  rowHeights(table).forEach((height, row) => {
    sheet.getRow(row + 1).height = height;
  });
  for (const cell of table.cells) {
    const { row, column, rowSpan, columnSpan } = cell;
    if (rowSpan * columnSpan > 1) {
      sheet.mergeCells(row + 1, column + 1, row + rowSpan, column + columnSpan);
    }
    for (let r = row; r < row + rowSpan; r += 1) {
      for (let c = column; c < column + columnSpan; c += 1) sheet.getCell(r + 1, c + 1).border = BORDERS;
    }
    fill(sheet.getCell(row + 1, column + 1), cell);
  }
}

function fill(target: Cell, { role, text, groups }: PrintedCell): void {
  const isFigure = role === 'figure' || role === 'total';
  const value = isFigure ? figureValue(text) : ({ kind: 'text', text: plainText(text) } as const);
  const horizontal: Alignment['horizontal'] = role === 'rowHead' && groups !== true ? 'left' : 'center';
  target.alignment = { horizontal, vertical: 'middle', wrapText: true };
  if (value.kind === 'number') {
    target.value = value.value;
    target.numFmt = value.suffix === '' ? 'General' : `General"${value.suffix}"`;
  } else if (value.text !== '') {
    target.numFmt = '@';
    target.value = value.text;
  }
}
