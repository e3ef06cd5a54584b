import { formatAmount } from '@/lib/report/figure';
import { partWithRow } from '@/lib/template/totals';
import type { MakersOnly } from '@/lib/template/plausibility-types';
import { addressOf, columnName, rowName } from '@/lib/template/walk';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import { lacksPower } from './power-rule';
import type { Context, Rule } from './rule';

/** T2-05: what a department counts here is usually its government's. Silent where the powers are known (T2-03). */
export const countedByMaker: Rule = {
  id: 'makersOnly',
  severity: 'hint',
  name: '由制定机关填报',
  source: '统一格式；常理',
  idsIn: (template) => ruleIdsOf(template, 'makersOnly'),
  check: (context) =>
    checksOf(context.template, 'makersOnly').flatMap((check) => {
      if (mayBeMaker(context, check)) return [];
      const table = tableOf(context.template, check.table);
      const figures = partWithRow(table, check.row).columns.map(({ id }) =>
        figureAt(context.sheet, addressOf(table.id, check.row, id)),
      );
      const [first, ...others] = figures.filter(({ value }) => value !== null && value > 0n);
      if (!first) return [];
      const name = rowName(table, first.cell.row);
      const now = [first, ...others]
        .map(({ cell, value }) => `${columnName(cell.column)} ${formatAmount(value ?? 0n)}`)
        .join('、');
      return [
        {
          ruleId: check.rule,
          severity: 'hint',
          message: `${table.name}“${name}”：${now}。${name}由制定机关填报，核对这些是不是本级政府制定的，避免重复计数。`,
          cells: [first, ...figures.filter((figure) => figure !== first)].map(({ cell }) => cell.address),
          part: partOf(context.template, table.id),
        },
      ];
    }),
};

function mayBeMaker({ template, report: { agency } }: Context, check: MakersOnly): boolean {
  const { kind, level, powers } = agency;
  if (powers !== undefined || !check.kinds.includes(kind)) return true;
  if (level !== undefined && check.levelsWith.includes(level)) return true;
  return checksOf(template, 'power').some(
    (other) => other.table === check.table && other.row === check.row && lacksPower(agency, other),
  );
}
