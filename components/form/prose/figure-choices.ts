import { figureText } from '@/lib/report/bound-figure';
import type { Sheet } from '@/lib/report/evaluate';
import type { Table } from '@/lib/template/types';
import { cellsOf, columnName, partsOf, rowName } from '@/lib/template/walk';

/** One cell offered for a sentence. */
export interface FigureChoice {
  readonly address: string;
  readonly words: string;
  /** Its value, or 【未填】. */
  readonly text: string;
}

export const ALL_COLUMNS = '';

/** The columns of a table to choose from, the one most sentences speak about first. */
export function columnChoices(table: Table): readonly { readonly value: string; readonly label: string }[] {
  const columns = partsOf(table).flatMap((part) => part.columns);
  const totals = columns.filter(({ sumOf }) => sumOf !== undefined);
  const others = columns.filter(({ sumOf }) => sumOf === undefined);
  const options = [...totals, ...others].map((column) => ({ value: column.id, label: columnName(column) }));
  const all = { value: ALL_COLUMNS, label: '全部' };
  const unique = options.filter(
    ({ value }, index) => options.findIndex((one) => one.value === value) === index,
  );
  return totals.length > 0 ? [...unique, all] : [all, ...unique];
}

export function figureChoices(table: Table, column: string, sheet: Sheet): readonly FigureChoice[] {
  return cellsOf(table)
    .filter((cell) => column === ALL_COLUMNS || cell.column.id === column)
    .map((cell) => {
      const row = rowName(table, cell.row);
      return {
        address: cell.address,
        words: column === ALL_COLUMNS ? `${row} / ${columnName(cell.column)}` : row,
        text: figureText({ kind: 'cell', cell: cell.address }, sheet),
      };
    });
}
