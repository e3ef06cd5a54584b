import { ONE, type Amount } from '@/lib/report/figure';
import type { SameTable } from '@/lib/template/plausibility-types';
import { cellsOf } from '@/lib/template/walk';
import { yearPairs, type YearPair } from './last-year';
import { figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Context, Rule } from './rule';

/** Fewer or smaller figures are the same by chance. */
const FEWEST = 3;
const LEAST: Amount = 10n * ONE;

/** C11: a whole table as it was last year. */
export const noTableOfLastYear: Rule = {
  id: 'sameTable',
  severity: 'hint',
  name: '表格不照搬上年',
  source: '统一格式通知：内容雷同',
  idsIn: (template) => ruleIdsOf(template, 'sameTable'),
  check: (context) =>
    yearPairs(context, 'sameTable')
      .filter(({ check, before }) => check.table === before.table)
      .flatMap((pair) => {
        const { check, lastYear } = pair;
        const inYear = figuresInYear(context, pair);
        if (!inYear || inYear.count < FEWEST || inYear.sum < LEAST) return [];
        const table = tableOf(context.template, check.table);
        return [
          {
            ruleId: check.rule,
            severity: 'hint',
            message: `${table.name}各行各列与${lastYear.report.year}年年报完全相同（有数的 ${inYear.count} 格）。确认不是照搬。`,
            cells: cellsOf(table).map(({ address }) => address),
            part: partOf(context.template, check.table),
          },
        ];
      }),
};

/** How many inputs count something of the year, and what they come to; nothing where a cell differs or is blank. */
function figuresInYear({ template, sheet }: Context, { check, lastYear }: YearPair<'sameTable'>) {
  let [count, sum] = [0, 0n];
  for (const { address, column, isTotal } of cellsOf(tableOf(template, check.table))) {
    if (isTotal) continue;
    const { value } = figureAt(sheet, address);
    if (value === null || value !== lastYear.sheet.get(address)?.value) return undefined;
    if (value === 0n || !isFlow(check, column.id)) continue;
    count += 1;
    sum += value > 0n ? value : -value;
  }
  return { count, sum };
}

function isFlow({ flows }: SameTable, column: string): boolean {
  return flows?.includes(column) ?? true;
}
