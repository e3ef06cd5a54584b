import { formatAmount, ONE, type Amount } from '@/lib/report/figure';
import { addressOf, columnName, rowName } from '@/lib/template/walk';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Rule } from './rule';

/** One or two of each are the same by chance. */
const LEAST: Amount = 3n * ONE;

/** T2-07: rows of different matters with one and the same figure. */
export const countsDiffer: Rule = {
  id: 'sameCounts',
  severity: 'hint',
  name: '不同事项的数量不雷同',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'sameCounts'),
  check: ({ template, sheet }) =>
    checksOf(template, 'sameCounts').flatMap(({ rule, table: id, rows, column }) => {
      const figures = rows.map((row) => figureAt(sheet, addressOf(id, row, column)));
      const [first] = figures;
      if (!first || first.value === null || first.value < LEAST) return [];
      if (figures.some(({ value }) => value !== first.value)) return [];
      const table = tableOf(template, id);
      const names = figures.map(({ cell }) => `“${rowName(table, cell.row)}”`).join('');
      return [
        {
          ruleId: rule,
          severity: 'hint',
          message: `${table.name}${names}的${columnName(first.cell.column)}都是 ${formatAmount(first.value)}。核对是否重复填写。`,
          cells: figures.map(({ cell }) => cell.address),
          part: partOf(template, id),
        },
      ];
    }),
};
