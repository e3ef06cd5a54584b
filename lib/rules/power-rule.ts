import type { Figure } from '@/lib/report/evaluate';
import { formatAmount } from '@/lib/report/figure';
import type { ReportAgency } from '@/lib/report/report';
import { partWithRow } from '@/lib/template/totals';
import type { PowerCheck } from '@/lib/template/check-types';
import { addressOf, columnName, rowName } from '@/lib/template/walk';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Rule } from './rule';

/** T2-03, T2-04: a figure in a row that only agencies with a certain 职权 fill. Silent while the agency's powers are unknown. */
export const powerHeld: Rule = {
  id: 'power',
  severity: 'doubt',
  name: '有职权才有数',
  source: '立法法；条例',
  usual: ({ template, ruleId }) => {
    const isOfRules = checksOf(template, 'power').some(
      ({ rule, power }) => rule === ruleId && power === 'rule',
    );
    return isOfRules ? ['本机关有规章制定权'] : ['法律法规授权', '受委托实施'];
  },
  idsIn: (template) => ruleIdsOf(template, 'power'),
  check: ({ template, report, sheet }) =>
    checksOf(template, 'power').flatMap((check) => {
      if (!lacksPower(report.agency, check)) return [];
      const table = tableOf(template, check.table);
      const figures = partWithRow(table, check.row).columns.map((column) =>
        figureAt(sheet, addressOf(table.id, check.row, column.id)),
      );
      const [first, ...others] = figures.filter(({ value }) => value !== null && value > 0n);
      if (!first) return [];
      const now = [first, ...others].map(named).join('、');
      return [
        {
          ruleId: check.rule,
          severity: 'doubt',
          message: `${table.name}“${rowName(table, first.cell.row)}”：按本机关的设置没有这项职权，应填 0，现为${now}。改为 0 或者核对设置，属实的说明原因。`,
          cells: [first, ...figures.filter((figure) => figure !== first)].map(({ cell }) => cell.address),
          part: partOf(template, table.id),
        },
      ];
    }),
};

/** Powers are what the office set; without them a level decides only where the law leaves no doubt. */
export function lacksPower(
  { powers, level }: ReportAgency,
  { power, levelsWithout = [], needsAnyPower }: PowerCheck,
): boolean {
  if (powers?.length === 0 && needsAnyPower === true) return false;
  if (powers) return !powers.includes(power);
  return level !== undefined && levelsWithout.includes(level);
}

function named({ cell, value }: Figure): string {
  return `${columnName(cell.column)} ${formatAmount(value ?? 0n)}`;
}
