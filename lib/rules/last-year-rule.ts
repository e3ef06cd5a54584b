import { addressOf, columnName, rowName } from '@/lib/template/walk';
import { carriedAmounts, carriedIn } from './carry-over';
import type { Finding } from './finding';
import { lastYearProblem, yearPairs } from './last-year';
import { figureAt, partOf, placeOf } from './places';
import type { Context, Rule } from './rule';

const ID = 'Y08';

/** Y08: a report was given as last year's, and it cannot be compared or lacks the figures to compare with. */
export const lastYearServes: Rule = {
  id: ID,
  severity: 'hint',
  name: '有上年年报可以核对',
  source: '常理',
  check: (context) => [...notLastYear(context), ...noCarriedFigure(context), ...noStockFigure(context)],
};

function notLastYear(context: Context): readonly Finding[] {
  const problem = context.lastYear && lastYearProblem(context, context.lastYear);
  if (problem === undefined) return [];
  return [{ ...hintOf(`${problem}，没有与上年核对。换成上年年报再检查。`, []), part: 'basics' }];
}

function noCarriedFigure(context: Context): readonly Finding[] {
  return yearPairs(context, 'carryOverTotal').flatMap((pair) => {
    const carried = carriedIn(context, pair, pair.check.totalColumn);
    if (!carried || carriedAmounts(carried.before).length > 0) return [];
    const { now, before } = carried;
    const said = `${placeOf(now.cell)}无从核对：${pair.lastYear.report.year}年年报的“${rowName(before.cell.table, before.cell.row)}”没有总数。核对上年的数后补上。`;
    return [{ ...hintOf(said, [now.cell.address]), part: partOf(context.template, pair.check.table) }];
  });
}

function noStockFigure(context: Context): readonly Finding[] {
  return yearPairs(context, 'stockRollForward').flatMap(({ check, before, lastYear }) =>
    check.rows.flatMap((row) => {
      const last = lastYear.sheet.get(addressOf(before.table, row, before.inForce));
      if (!last || last.value !== null) return [];
      const { cell } = figureAt(context.sheet, addressOf(check.table, row, check.inForce));
      const said = `${placeOf(cell)}无从核对：${lastYear.report.year}年年报没有“${columnName(last.cell.column)}”的数。核对上年的数后补上。`;
      return [{ ...hintOf(said, [cell.address]), part: partOf(context.template, check.table) }];
    }),
  );
}

function hintOf(message: string, cells: readonly string[]) {
  return { ruleId: ID, severity: 'hint', message, cells } as const;
}
