import type { Sheet } from '@/lib/report/evaluate';
import { formatAmount } from '@/lib/report/figure';
import type { CasesNeedCause } from '@/lib/template/plausibility-types';
import { addressOf, cellName, partsOf, shortName } from '@/lib/template/walk';
import { caseCauseExamples } from './examples/review-examples';
import { comparedYear } from './last-year';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Context, Rule } from './rule';

/** T4-02: cases, though there was no request to be handled. Without last year's report nobody knows whether it had any. */
export const casesHaveCause: Rule = {
  id: 'casesNeedCause',
  severity: 'doubt',
  name: '有案件的，有引起案件的申请',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'casesNeedCause'),
  examples: caseCauseExamples,
  check: (context) => {
    const { template, sheet } = context;
    return checksOf(template, 'casesNeedCause').flatMap((check) => {
      const lastYear = comparedYear(context);
      if (!hadNone(sheet, check) || (lastYear && !hadNone(lastYear.sheet, check))) return [];
      const table = tableOf(template, check.table);
      const totals = partsOf(table).flatMap(({ rows }) =>
        rows.map(({ id }) => figureAt(sheet, addressOf(check.table, id, check.column))),
      );
      const [first, ...others] = totals.filter(({ value }) => value !== null && value > 0n);
      if (!first) return [];
      const cases = [first, ...others]
        .map(({ cell, value }) => `“${cellName(cell)}”${formatAmount(value ?? 0n)} 件`)
        .join('、');
      const years = lastYear ? `本年和${lastYear.report.year}年` : '本年';
      return [
        {
          ruleId: check.rule,
          severity: lastYear ? 'doubt' : 'hint',
          message: `${table.name}${cases}，${years}${noneIn(context, check)}。确认是不是以前年度的申请引起的，是的在正文说明。`,
          cells: [
            first.cell.address,
            ...totals.filter((figure) => figure !== first).map(({ cell }) => cell.address),
            ...causesOf(check),
          ],
          part: partOf(template, check.table),
        },
      ];
    });
  },
};

function causesOf({ causes: { table, rows, column } }: CasesNeedCause): readonly string[] {
  return rows.map((row) => addressOf(table, row, column));
}

/** Certain only where every figure is there and 0. */
function hadNone(sheet: Sheet, check: CasesNeedCause): boolean {
  return causesOf(check).every((address) => sheet.get(address)?.value === 0n);
}

/** 表三新收 0、上年结转 0 */
function noneIn({ template, sheet }: Context, check: CasesNeedCause): string {
  const names = causesOf(check).map((address) => `${shortName(figureAt(sheet, address).cell.row)} 0`);
  return `${tableOf(template, check.causes.table).name}${names.join('、')}`;
}
