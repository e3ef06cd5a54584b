import type { Amount } from '@/lib/report/figure';
import type { Figure } from '@/lib/report/evaluate';
import type { CarryOver } from '@/lib/template/check-types';
import { addressOf } from '@/lib/template/walk';
import type { YearPair } from './last-year';
import { figureAt } from './places';
import type { Context } from './rule';

export type CarryOverKind = CarryOver['kind'];

/** 上年结转 in one column: this year's figure, and last year's 结转下年 in the same column. */
export interface Carried {
  readonly now: Figure;
  readonly before: Figure;
}

/** Both figures of a column; nothing where last year's form does not have the column. */
export function carriedIn(
  { sheet }: Pick<Context, 'sheet'>,
  { check, before, lastYear }: YearPair<CarryOverKind>,
  column: string,
): Carried | undefined {
  const last = lastYear.sheet.get(addressOf(before.table, before.carriedForward, column));
  return last && { now: figureAt(sheet, addressOf(check.table, check.broughtForward, column)), before: last };
}

/**
 * What last year's report says it carried forward. A printed total that disagrees with its own parts leaves both
 * possible: that mistake is last year's.
 */
export function carriedAmounts({ value, computed }: Figure): readonly Amount[] {
  return [value, computed].filter((amount) => amount !== null);
}

/** Both amounts where this year took up another one than was carried forward; a blank decides nothing. */
export function disagreement({
  now,
  before,
}: Carried): { readonly now: Amount; readonly last: Amount } | undefined {
  const possible = carriedAmounts(before);
  const [last] = possible;
  if (now.value === null || last === undefined || possible.includes(now.value)) return undefined;
  return { now: now.value, last };
}

/** Whether a correction of last year's row is recorded. */
export function isCorrected({ before, lastYear }: YearPair<CarryOverKind>): boolean {
  const row = addressOf(before.table, before.carriedForward, '');
  return [...(lastYear.corrected ?? [])].some((address) => address.startsWith(row));
}
