import { points } from './geometry';
import type { SetCell, SetTable } from './table-grid';

/** 5.6 mm */
const LOWEST_ROW = points(5.6);
/** Above and below text of several lines. */
const PADDING = 1;

/** A cell and its rows within a fragment. */
export interface FragmentCell extends SetCell {
  readonly top: number;
  readonly bottom: number;
}

/** 一页上的表: the head and the rows of a table that stand on one page. */
export interface Fragment {
  readonly table: SetTable;
  readonly cells: readonly FragmentCell[];
  /** Upper edges of its rows, from 0, and the lower edge of the last. */
  readonly ys: readonly number[];
}

/**
 * The head, and the body rows from `from` up to but not including `to`. A label over several rows that is cut by the
 * page is printed again in what follows.
 */
export function tableFragment(table: SetTable, from: number, to: number): Fragment {
  const head = table.headRows;
  const cells = table.cells.flatMap((set): FragmentCell[] => {
    const { row, rowSpan } = set.cell;
    if (row < head) return [{ ...set, top: row, bottom: row + rowSpan }];
    const top = Math.max(row, from + head);
    const bottom = Math.min(row + rowSpan, to + head);
    return top < bottom ? [{ ...set, top: top - from, bottom: bottom - from }] : [];
  });
  const ys = [0];
  for (const height of rowHeights(cells, head + to - from, table.line)) ys.push((ys.at(-1) ?? 0) + height);
  return { table, cells, ys };
}

export function fragmentHeight({ ys }: Fragment): number {
  return ys.at(-1) ?? 0;
}

function rowHeights(cells: readonly FragmentCell[], rows: number, line: number): number[] {
  const heights = Array.from({ length: rows }, () => LOWEST_ROW);
  const bySpan = [...cells].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const cell of bySpan) {
    const given = heights.slice(cell.top, cell.bottom).reduce((sum, height) => sum + height, 0);
    const wanting = neededHeight(cell, line) - given;
    if (wanting <= 0) continue;
    for (let row = cell.top; row < cell.bottom; row += 1) {
      heights[row] = (heights[row] ?? 0) + wanting / (cell.bottom - cell.top);
    }
  }
  return heights;
}

function neededHeight({ lines }: FragmentCell, line: number): number {
  return lines.length > 1 ? lines.length * line + 2 * PADDING : LOWEST_ROW;
}
