import type { PlacedCell, TableGrid } from '@/lib/template/grid';

export type Move = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'first' | 'last';

/** The figure that a key leads to from another one; undefined at the edge of the table. */
export function moveInGrid(grid: TableGrid, from: string, move: Move): string | undefined {
  const figures = grid.cells.filter((cell) => cell.address !== undefined);
  const at = figures.find(({ address }) => address === from);
  if (!at) return undefined;
  const inRow = figures.filter(({ row }) => row === at.row);
  switch (move) {
    case 'left':
      return inRow[inRow.indexOf(at) - 1]?.address;
    case 'right':
      return inRow[inRow.indexOf(at) + 1]?.address;
    case 'rowStart':
      return inRow[0]?.address;
    case 'rowEnd':
      return inRow[inRow.length - 1]?.address;
    case 'first':
      return figures[0]?.address;
    case 'last':
      return figures[figures.length - 1]?.address;
    case 'up':
      return nearest(figures.filter(({ row }) => row < at.row).reverse(), at);
    case 'down':
      return nearest(
        figures.filter(({ row }) => row > at.row),
        at,
      );
  }
}

/** In the next row with figures, the one that covers the same grid column, else the last one of that row. */
function nearest(ahead: readonly PlacedCell[], at: PlacedCell): string | undefined {
  const row = ahead[0]?.row;
  const candidates = ahead.filter((cell) => cell.row === row);
  const covering = candidates.find(
    ({ column, columnSpan }) => column <= at.column && at.column < column + columnSpan,
  );
  return (covering ?? candidates[0])?.address;
}
