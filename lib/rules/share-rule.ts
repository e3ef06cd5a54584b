import { formatAmount, ONE } from '@/lib/report/figure';
import { addressOf, columnName, rowName, shortName } from '@/lib/template/walk';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Rule } from './rule';

/** T3-07: a row for the rest that holds a large share of all. */
export const restIsSmall: Rule = {
  id: 'shareLimit',
  severity: 'doubt',
  name: '“其他”占比不过大',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'shareLimit'),
  usual: () => ['申请人撤回申请'],
  check: ({ template, sheet }) =>
    checksOf(template, 'shareLimit').flatMap(({ rule, table: id, row, of, column, percent, over }) => {
      const [part, all] = [row, of].map((one) => figureAt(sheet, addressOf(id, one, column)));
      if (!part || !all || part.value === null || all.value === null) return [];
      const isMany = part.value > BigInt(over) * ONE && part.value * 100n > all.value * BigInt(percent);
      if (!isMany || all.value === 0n) return [];
      const table = tableOf(template, id);
      const share = String((part.value * 100n) / all.value);
      return [
        {
          ruleId: rule,
          severity: 'doubt',
          message: `${table.name}“${rowName(table, part.cell.row)} / ${columnName(part.cell.column)}”${formatAmount(part.value)} 件，占${shortName(all.cell.row)} ${formatAmount(all.value)} 件的 ${share}%。核对能否归入具体情形，不能的在正文说明。`,
          cells: [part.cell.address, all.cell.address],
          part: partOf(template, id),
        },
      ];
    }),
};
