import { formatAmount } from '@/lib/report/figure';
import { addressOf, columnName, rowName } from '@/lib/template/walk';
import type { Finding } from './finding';
import { yearPairs, type YearPair } from './last-year';
import { figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Context, Rule } from './rule';
import { differenceOf } from './side';

/** Y03: in force is what was in force last year, plus issued, less repealed; what expired by itself explains a difference. */
export const stockRollsForward: Rule = {
  id: 'stockRollForward',
  severity: 'doubt',
  name: '现行有效件数由上年滚动而来',
  source: '常理',
  usual: ({ settings }) => settings.rollForwardReasons,
  idsIn: (template) => ruleIdsOf(template, 'stockRollForward'),
  check: (context) =>
    yearPairs(context, 'stockRollForward').flatMap((pair) =>
      pair.check.rows.flatMap((row) => checkRow(context, pair, row)),
    ),
};

function checkRow(
  { template, sheet }: Context,
  { check, before, lastYear }: YearPair<'stockRollForward'>,
  row: string,
): readonly Finding[] {
  const at = (column: string) => figureAt(sheet, addressOf(check.table, row, column));
  const [inForce, issued, repealed] = [at(check.inForce), at(check.issued), at(check.repealed)];
  const last = lastYear.sheet.get(addressOf(before.table, row, before.inForce))?.value ?? null;
  if (last === null || inForce.value === null || issued.value === null || repealed.value === null) return [];
  const due = last + issued.value - repealed.value;
  if (due === inForce.value) return [];
  const name = columnName(inForce.cell.column);
  const words = [
    `${lastYear.report.year}年${name} ${formatAmount(last)}`,
    ` + ${columnName(issued.cell.column)} ${formatAmount(issued.value)}`,
    ` − ${columnName(repealed.cell.column)} ${formatAmount(repealed.value)}`,
    ` = ${formatAmount(due)}`,
  ].join('');
  const table = tableOf(template, check.table);
  return [
    {
      ruleId: check.rule,
      severity: 'doubt',
      message: `${table.name}“${rowName(table, inForce.cell.row)}”：${words}，本年${name}填 ${formatAmount(inForce.value)}，相差 ${differenceOf(due, inForce.value)}。核对这几个数；有失效未计入废止、机构改革划转、清理口径调整或者上年数据更正的，说明原因。`,
      cells: [inForce, issued, repealed].map(({ cell }) => cell.address),
      part: partOf(template, check.table),
    },
  ];
}
