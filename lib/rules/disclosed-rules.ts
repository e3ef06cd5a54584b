import { formatAmount } from '@/lib/report/figure';
import type { NotMore } from '@/lib/template/plausibility-types';
import { addressOf, columnName, rowName } from '@/lib/template/walk';
import type { Finding } from './finding';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Rule } from './rule';
import { compare, type Term } from './side';

/** O01: what was newly disclosed is part of all that is disclosed. */
export const disclosedInTotal = notMoreRule({
  kind: 'disclosedInTotal',
  name: '对外公开总数不少于本年新公开',
  act: '核对这两个数，属实的说明原因。',
});

/** O02: more disclosed than produced, which older documents explain. */
export const disclosedOfProduced = notMoreRule({
  kind: 'disclosedOfProduced',
  name: '本年新公开不多于新制作',
  act: '核对这两个数；公开了以前年度制作的，说明原因。',
});

interface NotMoreRule extends Pick<Rule, 'name'> {
  readonly kind: NotMore['kind'];
  readonly act: string;
}

function notMoreRule({ kind, act, ...rule }: NotMoreRule): Rule {
  return {
    ...rule,
    id: kind,
    severity: 'doubt',
    source: '常理',
    idsIn: (template) => ruleIdsOf(template, kind),
    check: ({ template, sheet }) =>
      checksOf(template, kind).flatMap(({ rule: ruleId, table: id, rows, less, more }) =>
        rows.flatMap((row): Finding[] => {
          const termOf = (column: string): Term => {
            const { cell, value } = figureAt(sheet, addressOf(id, row, column));
            return { label: columnName(cell.column), cell: cell.address, value };
          };
          const [part, all] = [termOf(less), termOf(more)];
          if (part.value === null || all.value === null || part.value <= all.value) return [];
          const ledger = compare([part], [all]);
          if (!ledger) return [];
          const table = tableOf(template, id);
          const words = `${part.label} ${ledger.left.sum} 多于${all.label} ${ledger.right.sum}`;
          return [
            {
              ruleId,
              severity: 'doubt',
              message: `${table.name}“${rowName(table, figureAt(sheet, part.cell).cell.row)}”：${words}，相差 ${formatAmount(part.value - all.value)}。${act}`,
              cells: [part.cell, all.cell],
              part: partOf(template, id),
              ledger,
            },
          ];
        }),
      ),
  };
}
