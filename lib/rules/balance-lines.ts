import type { Sheet } from '@/lib/report/evaluate';
import { partWithRow } from '@/lib/template/totals';
import type { Balance } from '@/lib/template/check-types';
import type { Column, Template } from '@/lib/template/types';
import { addressOf, shortName } from '@/lib/template/walk';
import type { Side } from './finding';
import { checksOf, figureAt, tableOf } from './places';
import { compare, sideOf, wordsOf, type Term } from './side';

/** 勾稽关系 of one column, as it stands. */
export interface BalanceLine {
  readonly balance: Balance;
  readonly column: Column;
  readonly left: Side;
  readonly right: Side;
  readonly verdict:
    /** Addresses of the cells that say no figure yet. */
    | { readonly kind: 'undecided'; readonly blank: string[] }
    | { readonly kind: 'holds' }
    | { readonly kind: 'broken'; readonly difference: string };
}

/** Every 勾稽关系 of a table, column by column. The total column is one of them. */
export function balanceLines(template: Template, tableId: string, sheet: Sheet): BalanceLine[] {
  return checksOf(template, 'balance')
    .filter(({ table }) => table === tableId)
    .flatMap((balance) => {
      const table = tableOf(template, tableId);
      const part = partWithRow(table, balance.left[0] ?? '');
      const termsIn = (column: Column, rows: readonly string[]): Term[] =>
        rows.map((row) => {
          const cell = addressOf(tableId, row, column.id);
          const figure = figureAt(sheet, cell);
          return { label: shortName(figure.cell.row), cell, value: figure.value };
        });
      return part.columns.map((column) =>
        lineOf(balance, column, termsIn(column, balance.left), termsIn(column, balance.right)),
      );
    });
}

/** 新收 8 + 上年结转 0 = 8；办结 7 + 结转下年 1 = 8 */
export function balanceSentence({ left, right, verdict }: BalanceLine): string {
  const decided = [left, right]
    .filter(({ sum }) => sum !== '')
    .map((side) => `${wordsOf(side)} = ${side.sum}`);
  if (verdict.kind === 'holds') return decided.join('；');
  if (verdict.kind === 'broken') return `${decided.join('；')}，相差 ${verdict.difference}`;
  const blank = [...left.terms, ...right.terms].filter(({ value }) => value === '').map(({ label }) => label);
  return [...decided, `还缺${blank.join('、')}，填齐后核对`].join('；');
}

function lineOf(
  balance: Balance,
  column: Column,
  left: readonly Term[],
  right: readonly Term[],
): BalanceLine {
  const sides = { balance, column, left: sideOf(left), right: sideOf(right) };
  const compared = compare(left, right);
  if (!compared) {
    const blank = [...left, ...right].filter(({ value }) => value === null).map(({ cell }) => cell);
    return { ...sides, verdict: { kind: 'undecided', blank } };
  }
  const { difference } = compared;
  return { ...sides, verdict: difference === '0' ? { kind: 'holds' } : { kind: 'broken', difference } };
}
