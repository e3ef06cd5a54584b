import { formatAmount } from '@/lib/report/figure';
import { addressOf, columnName, rowName } from '@/lib/template/walk';
import type { Finding } from './finding';
import { yearPairs } from './last-year';
import { figureAt, partOf, placeOf, ruleIdsOf, tableOf } from './places';
import type { Rule } from './rule';

/** T4-03: no more suits after 复议 than cases of 复议 in two years. */
export const suitsFollowCases: Rule = {
  id: 'followsFrom',
  severity: 'hint',
  name: '复议后起诉不多于近两年的复议',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'followsFrom'),
  check: (context) =>
    yearPairs(context, 'followsFrom').flatMap(({ check, before, lastYear }): Finding[] => {
      const after = figureAt(context.sheet, addressOf(check.table, check.row, check.column));
      const now = figureAt(context.sheet, addressOf(check.table, check.from, check.column));
      const last = lastYear.sheet.get(addressOf(before.table, before.from, before.column))?.value ?? null;
      if (after.value === null || now.value === null || last === null) return [];
      const both = now.value + last;
      if (after.value <= both) return [];
      const name = rowName(now.cell.table, now.cell.row);
      const sum = `${lastYear.report.year}年${name} ${formatAmount(last)} + 本年${name} ${formatAmount(now.value)} = ${formatAmount(both)}`;
      return [
        {
          ruleId: check.rule,
          severity: 'hint',
          message: `${placeOf(after.cell)} ${formatAmount(after.value)} 件，多于近两年的${name}（${sum}），相差 ${formatAmount(after.value - both)}。核对这几个数。`,
          cells: [after.cell.address, now.cell.address],
          part: partOf(context.template, check.table),
        },
      ];
    }),
};

/** T4-05: a case that was pending when the year began is decided or pending in it. */
export const pendingCasesCounted: Rule = {
  id: 'pendingStays',
  severity: 'hint',
  name: '上年尚未审结的案件计入本年',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'pendingStays'),
  check: (context) =>
    yearPairs(context, 'pendingStays').flatMap(({ check, before, lastYear }) =>
      check.rows.flatMap((row): Finding[] => {
        const now = figureAt(context.sheet, addressOf(check.table, row, check.total));
        const last = lastYear.sheet.get(addressOf(before.table, row, before.pending));
        if (now.value === null || !last || last.value === null || last.value <= now.value) return [];
        const table = tableOf(context.template, check.table);
        const pending = `${lastYear.report.year}年${columnName(last.cell.column)} ${formatAmount(last.value)} 件`;
        return [
          {
            ruleId: check.rule,
            severity: 'hint',
            message: `${table.name}“${rowName(table, now.cell.row)}”：${pending}，本年${columnName(now.cell.column)} ${formatAmount(now.value)} 件，相差 ${formatAmount(last.value - now.value)}。核对是否漏计。`,
            cells: [now.cell.address],
            part: partOf(context.template, check.table),
          },
        ];
      }),
    ),
};
