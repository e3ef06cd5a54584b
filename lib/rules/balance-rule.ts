import { columnName, tablesOf } from '@/lib/template/walk';
import { balanceLines, balanceSentence, type BalanceLine } from './balance-lines';
import type { Finding } from './finding';
import { partOf, ruleIdsOf } from './places';
import type { Rule } from './rule';

/** T3-02: the 勾稽关系 printed on the form holds in every column. */
export const balancesHold: Rule = {
  id: 'balance',
  severity: 'error',
  name: '勾稽关系成立',
  source: '统一格式表头所印的勾稽关系',
  idsIn: (template) => ruleIdsOf(template, 'balance'),
  check: ({ template, sheet }) =>
    tablesOf(template).flatMap((table) =>
      balanceLines(template, table.id, sheet).flatMap((line) =>
        findingsOf(line, table.name, partOf(template, table.id)),
      ),
    ),
};

function findingsOf(line: BalanceLine, table: string, part: string): readonly Finding[] {
  const { balance, column, left, right, verdict } = line;
  if (verdict.kind !== 'broken') return [];
  return [
    {
      ruleId: balance.rule,
      severity: 'error',
      message: `${table}“${columnName(column)}”列：${balanceSentence(line)}。核对本列各行，使两边相等。`,
      cells: [...left.terms, ...right.terms].map(({ cell }) => cell),
      part,
      ledger: { left, right, difference: verdict.difference },
    },
  ];
}
