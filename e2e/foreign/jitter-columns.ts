import type { Grid, GridCell } from './grid';
import type { Rng } from './rng';

/**
 * 逐行不同的列宽: each column becomes four units, and in some rows a border between two figures stands one unit
 * further right, as it does after somebody dragged it in one row alone.
 */
export function jitterColumns(grid: Grid, rng: Rng): Grid {
  const dragged = new Set<string>();
  const figures = grid.cells.filter(({ isFigure }) => isFigure);
  const starts = new Map(figures.map((cell) => [`${cell.row}.${cell.column}`, cell]));
  for (const { row, column, colSpan } of figures) {
    if (starts.has(`${row}.${column + colSpan}`) && rng.chance(0.2))
      dragged.add(`${row}.${column + colSpan}`);
  }
  const unit = (row: number, column: number) => column * 4 + (dragged.has(`${row}.${column}`) ? 1 : 0);

  return {
    ...grid,
    columns: grid.columns * 4,
    cells: grid.cells.map((cell): GridCell => {
      if (!cell.isFigure) return { ...cell, column: cell.column * 4, colSpan: cell.colSpan * 4 };
      const column = unit(cell.row, cell.column);
      return { ...cell, column, colSpan: unit(cell.row, cell.column + cell.colSpan) - column };
    }),
  };
}
