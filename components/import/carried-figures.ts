import { evaluate } from '@/lib/report/evaluate';
import { formatAmount } from '@/lib/report/figure';
import type { Report } from '@/lib/report/report';
import { checksOf, tableOf } from '@/lib/rules/places';
import { partWithRow } from '@/lib/template/totals';
import type { Column, Template } from '@/lib/template/types';
import { addressOf } from '@/lib/template/walk';

/** 结转: one column of last year's 结转下年度 and the cell of this year that takes it up. */
export interface CarriedFigure {
  readonly column: Column;
  /** Cell of last year and of this year. */
  readonly from: string;
  readonly to: string;
  /** Null where last year's cell holds no figure. */
  readonly value: string | null;
}

/** What last year's form carried forward, column by column; each form names its own rows, whatever its format. */
export function carriedFigures(
  template: Template,
  lastYear: { readonly template: Template; readonly report: Pick<Report, 'tables' | 'seen'> },
): readonly CarriedFigure[] {
  const sheet = evaluate(lastYear.template, lastYear.report);
  return checksOf(template, 'carryOverColumns').flatMap((now) => {
    const before = checksOf(lastYear.template, 'carryOverColumns').find(({ rule }) => rule === now.rule);
    if (!before) return [];
    const columns = partWithRow(tableOf(template, now.table), now.broughtForward).columns;
    return columns.flatMap((column) => {
      const from = addressOf(before.table, before.carriedForward, column.id);
      const figure = sheet.get(from);
      if (column.id === now.totalColumn || !figure) return [];
      const to = addressOf(now.table, now.broughtForward, column.id);
      return [{ column, from, to, value: figure.value === null ? null : formatAmount(figure.value) }];
    });
  });
}
