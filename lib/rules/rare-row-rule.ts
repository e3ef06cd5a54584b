import { formatAmount } from '@/lib/report/figure';
import type { RareRow } from '@/lib/template/plausibility-types';
import { addressOf } from '@/lib/template/walk';
import { checksOf, figureAt, partOf, placeOf, ruleIdsOf } from './places';
import type { Context, Rule } from './rule';

/** T3-09: a figure that agencies of this kind hardly ever have. */
export const rareRow: Rule = {
  id: 'rareRow',
  severity: 'hint',
  name: '本类机关少见的办理结果已核对',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'rareRow'),
  check: (context) =>
    checksOf(context.template, 'rareRow').flatMap((check) => {
      const { cell, value } = figureAt(context.sheet, addressOf(check.table, check.row, check.column));
      if (value === null || value <= 0n || !isRareFor(context, check)) return [];
      return [
        {
          ruleId: check.rule,
          severity: 'hint',
          message: `${placeOf(cell)}${formatAmount(value)} 件，乡镇、街道一级少见。核对这一行。`,
          cells: [cell.address],
          part: partOf(context.template, check.table),
        },
      ];
    }),
};

function isRareFor({ report: { agency } }: Context, { kinds, levels }: RareRow): boolean {
  return kinds.includes(agency.kind) || (agency.level !== undefined && levels.includes(agency.level));
}
