import type { ReadCell, ReadTable } from '../read-table';
import type { PageText } from './page-marks';
import { joinedLine, textLines } from './text-lines';
import type { RuledGrid } from './ruled-grid';
import { splitText } from './split-text';

/** The table that a ruled area shows, with the texts that stand in its cells. */
export function ruledTable(grid: RuledGrid, texts: readonly PageText[]): ReadTable {
  const { xs, ys, cellOf } = grid;
  const areas = new Map<number, { row: number; column: number; lastRow: number; lastColumn: number }>();
  cellOf.forEach((line, row) =>
    line.forEach((cell, column) => {
      const area = areas.get(cell) ?? { row, column, lastRow: row, lastColumn: column };
      area.column = Math.min(area.column, column);
      area.lastRow = Math.max(area.lastRow, row);
      area.lastColumn = Math.max(area.lastColumn, column);
      areas.set(cell, area);
    }),
  );
  const inCell = new Map<number, PageText[]>();
  for (const text of texts.flatMap((whole) => splitText(whole, grid))) {
    const cell = cellOf[place(ys, (text.top + text.bottom) / 2)]?.[place(xs, (text.left + text.right) / 2)];
    if (cell === undefined) continue;
    inCell.set(cell, [...(inCell.get(cell) ?? []), text]);
  }
  const cells = [...areas].map(([cell, { row, column, lastRow, lastColumn }]): ReadCell => ({
    row,
    column,
    rowSpan: lastRow - row + 1,
    columnSpan: lastColumn - column + 1,
    text: textLines(inCell.get(cell) ?? [])
      .map((line) => joinedLine(line).trim())
      .join('\n'),
  }));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { rows: ys.length - 1, columns: xs.length - 1, cells };
}

/** Which of the places between these lines holds a point. */
export function place(lines: readonly number[], at: number): number {
  const next = lines.findIndex((line) => line > at);
  return next === -1 ? Math.max(0, lines.length - 2) : Math.max(0, next - 1);
}
