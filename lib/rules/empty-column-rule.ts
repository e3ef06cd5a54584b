import { formatAmount, ONE, type Amount } from '@/lib/report/figure';
import { addressOf, columnName, rowName } from '@/lib/template/walk';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Rule } from './rule';

const LEAST: Amount = 10n * ONE;

/** T3-10: nobody in the column that usually has most. */
export const usualColumnFilled: Rule = {
  id: 'emptyColumn',
  severity: 'hint',
  name: '申请人没有填错列',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'emptyColumn'),
  check: ({ template, sheet }) =>
    checksOf(template, 'emptyColumn').flatMap(({ rule, table: id, row, column, total }) => {
      const [one, all] = [column, total].map((at) => figureAt(sheet, addressOf(id, row, at)));
      if (!one || !all || one.value !== 0n || all.value === null || all.value < LEAST) return [];
      const table = tableOf(template, id);
      return [
        {
          ruleId: rule,
          severity: 'hint',
          message: `${table.name}“${rowName(table, one.cell.row)}”：${columnName(one.cell.column)} 0，${columnName(all.cell.column)} ${formatAmount(all.value)}，都在其他各列。核对列是否填错位。`,
          cells: [one.cell.address, all.cell.address],
          part: partOf(template, id),
        },
      ];
    }),
};
