import { blankReport } from '@/lib/report/blank';
import { formatForYear } from '@/lib/report/format-for-year';
import { figurePath, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { checksOf, tableOf } from '@/lib/rules/places';
import { partWithRow } from '@/lib/template/totals';
import type { Template } from '@/lib/template/types';
import { addressOf, cellMap, type Cell } from '@/lib/template/walk';

/** The cells of last year's form that this year is compared with: 结转下年度, and 现行有效件数 where it had that. */
export function comparedCells(lastYear: Template): readonly Cell[] {
  const cells = cellMap(lastYear);
  const carried = checksOf(lastYear, 'carryOverColumns').flatMap((check) =>
    partWithRow(tableOf(lastYear, check.table), check.carriedForward).columns.flatMap(({ id }) =>
      id === check.totalColumn ? [] : [addressOf(check.table, check.carriedForward, id)],
    ),
  );
  const stock = checksOf(lastYear, 'stockRollForward').flatMap((check) =>
    check.rows.map((row) => addressOf(check.table, row, check.inForce)),
  );
  return [...carried, ...stock].flatMap((address) => cells.get(address) ?? []);
}

/** 手工录入: last year's report of which only these few figures are known; null where no form served that year. */
export function typedLastYear(
  formats: readonly Template[],
  { year, agency }: Pick<Report, 'year' | 'agency'>,
  figures: Readonly<Record<string, string | null>>,
): Report | null {
  const template = formatForYear(formats, year - 1);
  if (!template) return null;
  return comparedCells(template).reduce(
    (report, { address }) => writePath(report, figurePath(address), figures[address] ?? null),
    blankReport(template, year - 1, agency),
  );
}
