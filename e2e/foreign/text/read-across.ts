import type { Grid, GridCell } from '../grid';

/**
 * A table as one reads straight across the page: each cell is centred upright, and what stands at one height
 * becomes one line. Heights are counted in half lines, so figures may fall between the two lines of their
 * label; they do so only in rows that are free for it, and never at the height of a group.
 */
export function readAcross(
  grid: Grid,
  linesOf: (cell: GridCell) => readonly string[],
  isFree: (row: number) => boolean,
): readonly string[] {
  const cells = grid.cells.map((cell) => ({ ...cell, lines: linesOf(cell) }));
  const heights = heightsOf(grid.rows, cells);
  const topOf = (row: number) => sum(heights.slice(0, row));
  const startOf = ({ row, rowSpan, lines }: LaidCell) =>
    topOf(row) + Math.floor((sum(heights.slice(row, row + rowSpan)) - 2 * lines.length) / 2);

  const page = new Map<number, string[]>();
  const put = (height: number, text: string) => page.set(height, [...(page.get(height) ?? []), text]);
  const wordHeights = new Set(
    cells
      .filter(({ isFigure }) => !isFigure)
      .flatMap((cell) => cell.lines.map((_, index) => startOf(cell) + 2 * index)),
  );

  const figureHeight = (figure: LaidCell): number => {
    const label = cells
      .filter(({ row, rowSpan, isFigure }) => row === figure.row && rowSpan === 1 && !isFigure)
      .at(-1);
    const middle = startOf(figure);
    if (label === undefined || label.lines.length % 2 === 1) return middle;
    const mayPart = isFree(figure.row) && !wordHeights.has(middle);
    return mayPart ? middle : startOf(label) + 2 * Math.floor((label.lines.length - 1) / 2);
  };

  for (const cell of [...cells].sort((one, other) => one.column - other.column)) {
    const start = cell.isFigure ? figureHeight(cell) : startOf(cell);
    cell.lines.forEach((line, index) => put(start + 2 * index, line));
  }
  return [...page].sort(([one], [other]) => one - other).map(([, texts]) => texts.join(' '));
}

interface LaidCell extends GridCell {
  readonly lines: readonly string[];
}

function heightsOf(rows: number, cells: readonly LaidCell[]): readonly number[] {
  const heights = Array.from(
    { length: rows },
    (_, row) =>
      2 *
      Math.max(
        1,
        ...cells.filter((cell) => cell.row === row && cell.rowSpan === 1).map(({ lines }) => lines.length),
      ),
  );
  // A tall narrow word stretches the last row it covers.
  for (const { row, rowSpan, lines } of cells.filter(({ rowSpan }) => rowSpan > 1)) {
    const last = row + rowSpan - 1;
    const missing = 2 * lines.length - sum(heights.slice(row, last + 1));
    if (missing > 0) heights[last] = (heights[last] ?? 2) + missing;
  }
  return heights;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
