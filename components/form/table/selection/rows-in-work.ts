import type { Table } from '@/lib/template/types';
import { cellsOf } from '@/lib/template/walk';
import type { SelectedCells } from './selected-cells';

/** 本行: every cell of the rows that are selected; in 表四 a row of the form is one kind of case. */
export function addressesInRows(table: Table, selected: SelectedCells | null): string[] {
  const chosen = new Set(selected?.cells.map(({ address }) => address));
  const cells = cellsOf(table);
  const rows = new Set(cells.filter(({ address }) => chosen.has(address)).map(({ row }) => row));
  return cells.filter(({ row }) => rows.has(row)).map(({ address }) => address);
}

/** What a row of the form is called on screen: 表四 prints each as a group of columns. */
export function rowWord(table: Table): string {
  return table.layout === 'across' ? '本类' : '本行';
}
