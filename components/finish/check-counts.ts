import type { Snapshot } from '@/components/form/report-store';
import { balanceLines } from '@/lib/rules/balance-lines';
import type { Severity } from '@/lib/rules/finding';
import { sumsOf } from '@/lib/template/totals';
import type { Template } from '@/lib/template/types';
import { cellsOf, tablesOf } from '@/lib/template/walk';

/** One line of the 核对单: a check, how many of its places agree, and the worst state. */
export interface CheckCount {
  readonly name: string;
  readonly agree: number;
  readonly of: number;
  readonly state: Severity | 'ok';
}

/** 核对单 of every balance, every 合计 and every table filled, with counts. */
export function checkCounts(template: Template, { sheet, findings }: Snapshot): readonly CheckCount[] {
  const balances = tablesOf(template).flatMap((table) => {
    const lines = balanceLines(template, table.id, sheet);
    return [...new Set(lines.map(({ balance }) => balance))].map((balance) => {
      const mine = lines.filter((line) => line.balance === balance);
      const agree = mine.filter(({ verdict }) => verdict.kind === 'holds').length;
      const isBroken = mine.some(({ verdict }) => verdict.kind === 'broken');
      return count(`${table.name} ${balance.basis}`, agree, mine.length, isBroken);
    });
  });
  const totals = tablesOf(template).flatMap((table) => {
    const rules = [...new Set(sumsOf(table).flatMap(({ rule }) => rule ?? []))];
    return rules.map((rule) => {
      const sums = sumsOf(table).filter((sum) => sum.rule === rule);
      const broken = findings.filter(({ ruleId }) => ruleId === rule).length;
      const filled = sums.filter(({ total }) => sheet.get(total.address)?.value != null).length;
      const [first] = sums;
      const label = first?.along === 'row' ? first.total.column.label : first?.total.row.label;
      return count(`${table.name} 各项之和等于${label ?? '总计'}`, filled - broken, sums.length, broken > 0);
    });
  });
  const filled = tablesOf(template).map((table) => {
    const inputs = cellsOf(table).filter(({ isTotal }) => !isTotal);
    const done = inputs.filter(({ address }) => sheet.get(address)?.reading.kind === 'figure').length;
    return count(`${table.name} 格子填满`, done, inputs.length, false);
  });
  return [...balances, ...totals, ...filled];
}

function count(name: string, agree: number, of: number, isBroken: boolean): CheckCount {
  return { name, agree, of, state: isBroken ? 'error' : agree < of ? 'missing' : 'ok' };
}
