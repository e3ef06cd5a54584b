import { formatAmount, ONE } from '@/lib/report/figure';
import { addressOf } from '@/lib/template/walk';
import type { Finding } from '../finding';
import { figureAt } from '../places';
import type { Context } from '../rule';
import type { Told } from './told';

/** 表中的数: what a row says in a column, and the cell that says it. */
export interface CellCount {
  readonly cell: string;
  readonly value: number;
}

/** The whole number in a cell; null while it says none. */
export function countAt({ sheet }: Context, table: string, row: string, column: string): CellCount | null {
  const { cell, value } = figureAt(sheet, addressOf(table, row, column));
  return value === null || value % ONE !== 0n ? null : { cell: cell.address, value: Number(value / ONE) };
}

/** The sum of several rows; null while one of them says no figure. */
export function sumAt(
  context: Context,
  table: string,
  rows: readonly string[],
  column: string,
): { readonly cells: readonly string[]; readonly value: number } | null {
  const found = rows.flatMap((row) => countAt(context, table, row, column) ?? []);
  if (found.length < rows.length) return null;
  return { cells: found.map(({ cell }) => cell), value: found.reduce((sum, { value }) => sum + value, 0) };
}

/** What a cell says, as decimal text; empty while it is blank. */
export function shownAmount({ sheet }: Context, address: string): string {
  const { value } = figureAt(sheet, address);
  return value === null ? '' : formatAmount(value);
}

/** A finding about one sentence; it stands where the sentence stands. */
export function findingAbout(
  { place, sentence }: Told,
  {
    ruleId,
    severity,
    message,
    cells,
    ledger,
  }: Pick<Finding, 'ruleId' | 'severity' | 'message' | 'cells' | 'ledger'>,
): Finding {
  return {
    ruleId,
    severity,
    message: `${place.name}${message}`,
    cells,
    part: place.part,
    slot: place.slot,
    quote: sentence.text,
    ...(ledger ? { ledger } : {}),
  };
}
