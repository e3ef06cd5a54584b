import { squeezed } from '@/lib/read/squeezed';
import type { ReadTable } from '@/lib/read/read-table';
import { tableGrid } from '@/lib/template/grid';
import type { Template } from '@/lib/template/types';
import { tablesOf } from '@/lib/template/walk';

/** The tables of a plain text: a line for each row, a tab between grid columns, from the first label on. */
export function textTables(template: Template, text: string): ReadTable[] {
  const lines = text.split('\n').map((line) => line.split('\t'));
  return tablesOf(template).flatMap((table) => {
    const { cells, rows, columns } = tableGrid(table);
    const label = squeezed(cells[0]?.text ?? '');
    return lines.flatMap(([first = ''], start): ReadTable[] => {
      if (squeezed(first) !== label) return [];
      const at = (row: number, column: number) => lines[start + row]?.[column] ?? '';
      return [{ rows, columns, cells: cells.map((cell) => ({ ...cell, text: at(cell.row, cell.column) })) }];
    });
  });
}
