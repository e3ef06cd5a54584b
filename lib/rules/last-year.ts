import type { Check } from '@/lib/template/check-types';
import { checksOf, type CheckOf } from './places';
import type { Context, LastYear } from './rule';
import { squeezed } from './squeezed';

/** Why a report is no 上年年报 of this one, in Chinese; nothing where it is. */
export function lastYearProblem({ report }: Pick<Context, 'report'>, lastYear: LastYear): string | undefined {
  const { agency, year } = lastYear.report;
  const isOther =
    lastYear.agencyConfirmed !== true && !couldBeSame(agency.name.trim(), report.agency.name.trim());
  if (!isOther && year === report.year - 1) return undefined;
  const given = `“${agency.name}”${year}年`;
  const wanted = `“${report.agency.name}”${report.year - 1}年`;
  return `作为上年年报的是${given}的报告，不是${wanted}的报告`;
}

/** The report of the year before, where it is one. */
export function comparedYear(context: Context): LastYear | undefined {
  const { lastYear } = context;
  return lastYear && lastYearProblem(context, lastYear) === undefined ? lastYear : undefined;
}

/** A rule between two years, as this year's form and as last year's declares it. */
export interface YearPair<K extends Check['kind']> {
  readonly check: CheckOf<K>;
  readonly before: CheckOf<K>;
  readonly lastYear: LastYear;
}

/** The checks of one kind that the forms of both years declare under the same rule. */
export function yearPairs<K extends Check['kind']>(context: Context, kind: K): readonly YearPair<K>[] {
  const lastYear = comparedYear(context);
  if (!lastYear) return [];
  const before = checksOf(lastYear.template, kind);
  return checksOf(context.template, kind).flatMap((check) =>
    before.filter(({ rule }) => rule === check.rule).map((one) => ({ check, before: one, lastYear })),
  );
}

/** A name that is not written is nobody else's. */
function couldBeSame(one: string, other: string): boolean {
  return one === '' || other === '' || squeezed(one) === squeezed(other);
}
