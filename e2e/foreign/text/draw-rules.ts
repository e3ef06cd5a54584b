import { cellAt, rowsOf, type Grid, type GridCell } from '../grid';
import { widthOf } from './wrap-text';

export interface RuleSigns {
  readonly across: string;
  readonly down: string;
  /** By the arms that meet there: 1 up, 2 down, 4 left, 8 right. */
  readonly corners: string;
  /** Columns that each sign takes. */
  readonly width: number;
}

/** 制表符: of a typewriter, and of the Chinese character sets, where each is as wide as a Han character. */
export const ruleSigns = {
  ascii: { across: '-', down: '|', corners: ' |||-+++-+++-+++', width: 1 },
  box: { across: '─', down: '│', corners: ' │││─┘┐┤─└┌├─┴┬┼', width: 2 },
} as const satisfies Readonly<Record<string, RuleSigns>>;

export interface RulePen {
  readonly signs: RuleSigns;
  /** Where the words of a cell stand in a row that is higher. */
  readonly upright: 'top' | 'middle';
}

/** A table with all its rules; a cell over several rows is open where they meet it. */
export function drawRules(
  grid: Grid,
  widths: readonly number[],
  wrap: (cell: GridCell, width: number) => readonly string[],
  { signs, upright }: RulePen,
): readonly string[] {
  const roomOf = ({ column, colSpan }: GridCell) =>
    sum(widths.slice(column, column + colSpan)) + (colSpan - 1) * signs.width;
  const words = new Map(grid.cells.map((cell) => [cell, wrap(cell, roomOf(cell))]));
  const heights = heightsOf(grid, words);
  const lineOf = (row: number) => row + 1 + sum(heights.slice(0, row));

  /** What a cell shows on a line of the drawing. */
  const shown = (cell: GridCell | undefined, line: number, width: number): string => {
    if (cell === undefined) return ' '.repeat(width);
    const lines = words.get(cell) ?? [];
    const top = lineOf(cell.row);
    const height = lineOf(cell.row + cell.rowSpan) - 1 - top;
    const start = top + (upright === 'top' ? 0 : Math.floor((height - lines.length) / 2));
    const text = lines[line - start] ?? '';
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
  };

  const isSame = (one: GridCell | undefined, other: GridCell | undefined) =>
    one !== undefined && one === other;
  const at = (row: number, column: number) => cellAt(grid, row, column);
  const isRuledAbove = (row: number, column: number) =>
    column >= 0 && column < grid.columns && !isSame(at(row - 1, column), at(row, column));
  const isRuledLeft = (row: number, column: number) =>
    row >= 0 && row < grid.rows && !isSame(at(row, column - 1), at(row, column));

  const contentLine = (row: number, line: number) => {
    let text = '';
    for (let column = 0; column < grid.columns;) {
      const cell = at(row, column);
      text += signs.down + shown(cell, line, cell ? roomOf(cell) : (widths[column] ?? 0));
      column += cell?.colSpan ?? 1;
    }
    return text + signs.down;
  };

  const cornerAt = (row: number, column: number) =>
    signs.corners[
      (isRuledLeft(row - 1, column) ? 1 : 0) +
        (isRuledLeft(row, column) ? 2 : 0) +
        (isRuledAbove(row, column - 1) ? 4 : 0) +
        (isRuledAbove(row, column) ? 8 : 0)
    ] ?? '';

  const ruleLine = (row: number) => {
    let text = '';
    for (let column = 0; column < grid.columns;) {
      const cell = at(row, column);
      const width = widths[column] ?? 0;
      const isOpen = !isRuledAbove(row, column);
      text += cornerAt(row, column);
      text +=
        isOpen && cell
          ? shown(cell, lineOf(row) - 1, roomOf(cell))
          : signs.across.repeat(width / signs.width);
      column += isOpen ? (cell?.colSpan ?? 1) : 1;
    }
    return text + cornerAt(row, grid.columns);
  };

  return [
    ...heights.flatMap((height, row) => [
      ruleLine(row),
      ...Array.from({ length: height }, (_, index) => contentLine(row, lineOf(row) + index)),
    ]),
    ruleLine(grid.rows),
  ];
}

function heightsOf(grid: Grid, words: ReadonlyMap<GridCell, readonly string[]>): readonly number[] {
  const countOf = (cell: GridCell) => words.get(cell)?.length ?? 0;
  const heights = rowsOf(grid).map((cells) =>
    Math.max(1, ...cells.filter(({ rowSpan }) => rowSpan === 1).map(countOf)),
  );
  for (const cell of grid.cells.filter(({ rowSpan }) => rowSpan > 1)) {
    const last = cell.row + cell.rowSpan - 1;
    const missing = countOf(cell) - sum(heights.slice(cell.row, last + 1)) - (cell.rowSpan - 1);
    if (missing > 0) heights[last] = (heights[last] ?? 1) + missing;
  }
  return heights;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
