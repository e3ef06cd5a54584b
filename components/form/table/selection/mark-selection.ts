import { isMany } from './selection-store';
import type { SelectedCells } from './selected-cells';

/** Marks the selected cells and the edges of their rectangle in the page, without rendering a cell. */
export function markSelection(sheet: HTMLElement, selected: SelectedCells | null): void {
  const cells = isMany(selected) ? selected.cells : [];
  const edges = new Map(cells.map((cell) => [cell.address, '']));
  const top = Math.min(...cells.map(({ row }) => row));
  const bottom = Math.max(...cells.map(({ row }) => row));
  const left = Math.min(...cells.map(({ column }) => column));
  const right = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
  for (const { address, row, column, columnSpan } of cells) {
    const names = [
      row === top && 'top',
      row === bottom && 'bottom',
      column <= left && 'left',
      column + columnSpan >= right && 'right',
    ];
    edges.set(address, names.filter(Boolean).join(' '));
  }
  for (const cell of Array.from(sheet.querySelectorAll('td[data-cell]'))) {
    const edge = edges.get(cell.getAttribute('data-cell') ?? '');
    if (edge === undefined) cell.removeAttribute('data-selected');
    else if (cell.getAttribute('data-selected') !== edge) cell.setAttribute('data-selected', edge);
  }
}
