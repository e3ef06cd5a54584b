import { rowsOf, type Grid, type GridCell } from '../grid';
import { createCanvas } from './canvas';
import { widthOf, wrapText } from './wrap-text';

/** A table as a page shows it: columns side by side, long labels wrapped in their cell, everything centred upright. */
export function paintGrid(grid: Grid, widths: readonly number[]): readonly string[] {
  const starts = widths.map((_, column) => sum(widths.slice(0, column)));
  const roomOf = ({ column, colSpan }: GridCell) => sum(widths.slice(column, column + colSpan)) - 2;
  const linesOf = (cell: GridCell) =>
    cell.isFigure || widthOf(cell.text) <= roomOf(cell)
      ? [cell.text]
      : wrapText(cell.text, Math.max(1, Math.floor(roomOf(cell) / 2)));

  const heights = rowsOf(grid).map((cells) =>
    Math.max(1, ...cells.filter(({ rowSpan }) => rowSpan === 1).map((cell) => linesOf(cell).length)),
  );
  // A tall narrow word stretches the last row it covers.
  for (const cell of grid.cells.filter(({ rowSpan }) => rowSpan > 1)) {
    const last = cell.row + cell.rowSpan - 1;
    const missing = linesOf(cell).length - sum(heights.slice(cell.row, last + 1));
    if (missing > 0) heights[last] = (heights[last] ?? 1) + missing;
  }

  const canvas = createCanvas();
  for (const cell of grid.cells) {
    const lines = linesOf(cell);
    const height = sum(heights.slice(cell.row, cell.row + cell.rowSpan));
    const top = sum(heights.slice(0, cell.row)) + Math.floor((height - lines.length) / 2);
    lines.forEach((line, index) => {
      const indent =
        cell.isFigure || cell.row < grid.headRows
          ? Math.max(0, Math.floor((roomOf(cell) - widthOf(line)) / 2))
          : 0;
      canvas.write(line, top + index, (starts[cell.column] ?? 0) + indent);
    });
  }
  return canvas.lines();
}

/** Two columns are left free on the right of each; a figure is never wrapped. */
export function columnWidths(
  { columns, cells, table }: Grid,
  labelWidth: number,
  headWidth: number,
): readonly number[] {
  const labels = table === 'requests' ? [6, 10, labelWidth] : [];
  return Array.from({ length: columns }, (_, column) => {
    const figures = cells
      .filter((cell) => cell.isFigure && cell.column === column)
      .map(({ text }) => widthOf(text));
    const narrow = table === 'proactive' ? 16 : headWidth;
    return Math.max(labels[column] ?? narrow, ...figures) + 2;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
