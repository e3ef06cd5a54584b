import type { PlacedCell, TableGrid } from '@/lib/template/grid';

/** 选区: a rectangle of the official table, from the cell where it began to the cell in work. */
export interface SelectedCells {
  readonly anchor: string;
  /** The cell that has the focus. */
  readonly lead: string;
  /** In reading order, 合计 among them. */
  readonly cells: readonly FigurePlace[];
}

/** A place of a figure, by its grid rows and columns. */
export type FigurePlace = PlacedCell & { readonly address: string };

/** Everything that the rectangle between two figures touches; a merged cell belongs to it as a whole. */
export function cellsBetween(grid: TableGrid, anchor: string, lead: string): SelectedCells {
  const figures = figuresOf(grid);
  const ends = figures.filter(({ address }) => address === anchor || address === lead);
  const top = Math.min(...ends.map(({ row }) => row));
  const bottom = Math.max(...ends.map(({ row }) => row));
  const left = Math.min(...ends.map(({ column }) => column));
  const right = Math.max(...ends.map(lastColumn));
  const cells = figures.filter(
    (cell) => cell.row >= top && cell.row <= bottom && lastColumn(cell) >= left && cell.column <= right,
  );
  return { anchor, lead, cells };
}

/** Ctrl+A: every figure of the table; the cell in work stays where it is. */
export function allCells(grid: TableGrid, lead: string): SelectedCells {
  const cells = figuresOf(grid);
  return { anchor: lead, lead, cells };
}

export function figuresOf(grid: TableGrid): readonly FigurePlace[] {
  return grid.cells.flatMap((cell) =>
    cell.address === undefined ? [] : [{ ...cell, address: cell.address }],
  );
}

export function rowsIn({ cells }: SelectedCells): number {
  return new Set(cells.map(({ row }) => row)).size;
}

export function columnsIn({ cells }: SelectedCells): number {
  return new Set(cells.map(({ column }) => column)).size;
}

function lastColumn({ column, columnSpan }: PlacedCell): number {
  return column + columnSpan - 1;
}
