import type { Grid, GridCell } from './grid';

/** The part of a table that one page shows: its rows, spans cut at the edge, the head once more if asked. */
export function sliceGrid(grid: Grid, from: number, to: number, repeatsHead: boolean): Grid {
  const head = repeatsHead ? grid.headRows : 0;
  const headCells = grid.cells.filter(({ row }) => row < head);
  const cells = grid.cells.flatMap((cell): readonly GridCell[] =>
    cell.row < from || cell.row >= to
      ? []
      : [{ ...cell, row: cell.row - from + head, rowSpan: Math.min(cell.rowSpan, to - cell.row) }],
  );
  return {
    ...grid,
    rows: to - from + head,
    headRows: from === 0 ? grid.headRows : head,
    cells: [...headCells, ...cells],
  };
}

/** Rows before which a page may end: no head is cut. */
export function slicePlaces(grid: Grid): readonly number[] {
  const first = grid.table === 'requests' ? grid.headRows + 1 : grid.rows;
  return Array.from({ length: Math.max(0, grid.rows - first) }, (_, index) => first + index);
}
