import type { Sheet } from '@/lib/report/evaluate';
import { formatAmount } from '@/lib/report/figure';
import type { CasesNeedCause } from '@/lib/template/plausibility-types';
import { addressOf, cellName, partsOf, shortName } from '@/lib/template/walk';
import { comparedYear } from './last-year';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Context, Rule } from './rule';
import { textPlaces } from './text/text-places';

const CASES = /复议|诉讼|起诉/;
const CAUSE = /引发|引起|产生|导致|因|由|系|属|针对/;
const EARLIER = /以前年度|往年|上年|上一年|去年|前年|历年/;
/** 与上年相比 compares and explains nothing. */
const COMPARED = /[比较]上|[与同][^，。；]{1,8}比|同比|去年同期/;

/** T4-02: cases, though there was no request to be handled. Without last year's report nobody knows whether it had any. */
export const casesHaveCause: Rule = {
  id: 'casesNeedCause',
  severity: 'doubt',
  name: '有案件的，有引起案件的申请',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'casesNeedCause'),
  usual: () => ['由以前年度的申请引发'],
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
      if (!first || isExplained(context)) return [];
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

/** 因2023年度的申请引发: the text says already what is asked for. */
function isExplained({ template, report }: Context): boolean {
  return textPlaces(template, report).some(({ sentences }) =>
    sentences.some(({ plain }) => {
      const isEarlier =
        EARLIER.test(plain) ||
        Array.from(plain.matchAll(/(20\d{2})年/g)).some(([, year]) => Number(year) < report.year);
      return CASES.test(plain) && CAUSE.test(plain) && isEarlier && !COMPARED.test(plain);
    }),
  );
}

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
