import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import type { ReadCell, ReadTable } from './read-table';
import { squeezed } from './squeezed';

/** What the figures of an official table say, by address. */
export type GridTexts = ReadonlyMap<string, string>;

/**
 * Reads a table through the grid of the official form: every label and every span must be the official one, else the
 * table is not that form and nothing of it is guessed.
 */
export function gridTexts(table: Table, read: ReadTable): GridTexts | undefined {
  const grid = tableGrid(table);
  if (read.cells.length !== grid.cells.length) return undefined;
  const found = new Map(read.cells.map((cell) => [placeOf(cell), cell.text]));
  const texts = new Map<string, string>();
  for (const cell of grid.cells) {
    const text = found.get(placeOf(cell));
    if (text === undefined) return undefined;
    if (cell.address !== undefined) texts.set(cell.address, text);
    else if (squeezed(text) !== squeezed(cell.text)) return undefined;
  }
  return texts;
}

function placeOf({ row, column, rowSpan, columnSpan }: Omit<ReadCell, 'text'>): string {
  return `${row},${column},${rowSpan},${columnSpan}`;
}
