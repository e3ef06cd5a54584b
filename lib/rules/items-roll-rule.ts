import { formatAmount } from '@/lib/report/figure';
import { addressOf, columnName } from '@/lib/template/walk';
import type { Finding } from './finding';
import { yearPairs, type YearPair } from './last-year';
import { figureAt, partOf, placeOf, ruleIdsOf } from './places';
import type { Context, Rule } from './rule';
import { differenceOf } from './side';

/** Y04: 上一年项目数量 is last year's number of items after last year's change. */
export const itemsRollForward: Rule = {
  id: 'itemsRollForward',
  severity: 'doubt',
  name: '上一年项目数量与上年年报一致',
  source: '常理',
  usual: () => ['上年数据更正', '机构改革划转', '清理口径调整'],
  idsIn: (template) => ruleIdsOf(template, 'itemsRollForward'),
  check: (context) =>
    yearPairs(context, 'itemsRollForward').flatMap((pair) =>
      pair.check.rows.flatMap((row) => checkRow(context, pair, row)),
    ),
};

function checkRow(
  { template, sheet }: Context,
  { check, before, lastYear }: YearPair<'itemsRollForward'>,
  row: string,
): readonly Finding[] {
  const now = figureAt(sheet, addressOf(check.table, row, check.opening));
  const opening = lastYear.sheet.get(addressOf(before.table, row, before.opening));
  const change = lastYear.sheet.get(addressOf(before.table, row, before.change));
  if (now.value === null || !opening || opening.value === null || !change || change.value === null) return [];
  const due = opening.value + change.value;
  if (due === now.value) return [];
  const words = [
    `${columnName(opening.cell.column)} ${formatAmount(opening.value)}`,
    `${columnName(change.cell.column)} ${formatAmount(change.value)}`,
  ].join(' + ');
  return [
    {
      ruleId: check.rule,
      severity: 'doubt',
      message: `${placeOf(now.cell)}填 ${formatAmount(now.value)}，${lastYear.report.year}年年报${words} = ${formatAmount(due)}，相差 ${differenceOf(due, now.value)}。核对两年的数，属实的说明原因。`,
      cells: [now.cell.address],
      part: partOf(template, check.table),
    },
  ];
}
