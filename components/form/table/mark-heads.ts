import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';

/**
 * Marks the row head and the column head of the focused cell. It touches the two heads alone, without rendering the
 * table again.
 */
export function markHeads(sheet: HTMLElement | null, table: Table, address: string): void {
  if (!sheet) return;
  for (const head of Array.from(sheet.querySelectorAll('th[data-current]')))
    head.removeAttribute('data-current');
  const grid = tableGrid(table);
  const cell = grid.cells.find((candidate) => candidate.address === address);
  if (!cell) return;
  const heads = grid.cells.filter(
    ({ line, groups, row, column, columnSpan }) =>
      line !== undefined &&
      groups === false &&
      (row === cell.row || (row < cell.row && column <= cell.column && cell.column < column + columnSpan)),
  );
  const inRow = heads.find(({ row }) => row === cell.row);
  const above = heads.filter(({ role, row }) => role === 'columnHead' && row < cell.row);
  for (const head of [inRow, above[above.length - 1]]) {
    if (!head) continue;
    const place = `tr:nth-child(${1 + (head.row < grid.headRows ? head.row : head.row - grid.headRows)})`;
    const part = head.row < grid.headRows ? 'thead' : 'tbody';
    sheet
      .querySelector(`${part} > ${place} > th[data-line="${head.line}"]`)
      ?.setAttribute('data-current', 'true');
  }
}
