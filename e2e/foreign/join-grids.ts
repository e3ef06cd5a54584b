import type { Grid, GridCell } from './grid';

/** Divides by the columns of all three tables: 4, 10 and 15. */
const units = 60;

/** 三表合一: the tables one below the other in a single sheet, each under its heading. */
export function joinGrids(parts: readonly { readonly heading: string; readonly grid: Grid }[]): Grid {
  const cells: GridCell[] = [];
  let row = 0;
  for (const { heading, grid } of parts) {
    const factor = units / grid.columns;
    cells.push({
      text: heading,
      row,
      column: 0,
      rowSpan: 1,
      colSpan: units,
      isFigure: false,
      isNarrow: false,
    });
    for (const cell of grid.cells) {
      cells.push({
        ...cell,
        row: cell.row + row + 1,
        column: cell.column * factor,
        colSpan: cell.colSpan * factor,
      });
    }
    row += grid.rows + 1;
  }
  return { table: 'requests', rows: row, columns: units, headRows: 0, cells };
}
