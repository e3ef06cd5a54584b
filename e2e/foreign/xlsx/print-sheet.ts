import { escapeXml } from '../docx/print-docx-runs';
import type { GridCell } from '../grid';
import type { Rng } from '../rng';

export interface SheetHabits {
  /** How many of the figures are numbers to the program; the others are text. */
  readonly numberShare: number;
  /** Words through a shared table, or in the cell itself. */
  readonly shared: string[] | undefined;
}

/** One sheet of SpreadsheetML. */
export function printSheet(cells: readonly GridCell[], habits: SheetHabits, rng: Rng): string {
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const data = Array.from({ length: rows }, (_, row) => {
    const inRow = cells.filter((cell) => cell.row === row).sort((one, other) => one.column - other.column);
    return `<row r="${row + 1}">${inRow.map((cell) => printCell(cell, habits, rng)).join('')}</row>`;
  });
  const merges = cells
    .filter(({ rowSpan, colSpan }) => rowSpan > 1 || colSpan > 1)
    .map(
      ({ row, column, rowSpan, colSpan }) =>
        `<mergeCell ref="${nameOf(row, column)}:${nameOf(row + rowSpan - 1, column + colSpan - 1)}"/>`,
    );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<sheetData>${data.join('')}</sheetData><mergeCells count="${merges.length}">${merges.join('')}</mergeCells></worksheet>`
  );
}

function nameOf(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function printCell(
  { text, isFigure, row, column }: GridCell,
  { numberShare, shared }: SheetHabits,
  rng: Rng,
): string {
  const name = nameOf(row, column);
  if (text === '') return rng.chance(0.5) ? `<c r="${name}"/>` : '';
  if (isFigure && /^-?\d+(\.\d+)?$/.test(text) && rng.chance(numberShare))
    return `<c r="${name}"><v>${text}</v></c>`;
  if (!shared)
    return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
  return `<c r="${name}" t="s"><v>${shared.push(text) - 1}</v></c>`;
}
