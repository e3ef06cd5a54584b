import { formatAmount } from '@/lib/report/figure';
import { addressOf, columnName, rowName } from '@/lib/template/walk';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Rule } from './rule';

/** O06: two figures of a row of which only one is 0. */
export const pairedFigures: Rule = {
  id: 'paired',
  severity: 'doubt',
  name: '项目数量与金额同有同无',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'paired'),
  check: ({ template, sheet }) =>
    checksOf(template, 'paired').flatMap(({ rule, table: id, row, columns }) => {
      const [one, other] = [columns[0], columns[1]].map((column) =>
        figureAt(sheet, addressOf(id, row, column)),
      );
      if (!one || !other || one.value === null || other.value === null) return [];
      if ((one.value === 0n) === (other.value === 0n)) return [];
      const table = tableOf(template, id);
      const words = [one, other]
        .map(({ cell, value }) => `${columnName(cell.column)} ${formatAmount(value ?? 0n)}`)
        .join('、');
      const [zero, full] = one.value === 0n ? [one, other] : [other, one];
      return [
        {
          ruleId: rule,
          severity: 'doubt',
          message: `${table.name}“${rowName(table, one.cell.row)}”：${words}，一项有数，另一项为 0。核对这两个数，属实的说明原因。`,
          cells: [zero.cell.address, full.cell.address],
          part: partOf(template, id),
        },
      ];
    }),
};
