import type { Amount } from '@/lib/report/figure';
import { sumsOf, type Sum } from '@/lib/template/totals';
import { columnName, rowName, tablesOf } from '@/lib/template/walk';
import type { Finding } from './finding';
import { lineName, partTerms } from './part-terms';
import { figureAt, partOf } from './places';
import type { Context, Rule } from './rule';
import { cellsOfTerms, compare, type Comparison } from './side';

/** T3-01, T3-03, T3-04, T4-01: a total equals the sum of its parts, along its row or down its column. */
export const totalsAddUp: Rule = {
  id: 'total',
  severity: 'error',
  name: '总计等于各项之和',
  source: '统一格式表格',
  idsIn: (template) => [
    ...new Set(tablesOf(template).flatMap((table) => sumsOf(table).flatMap(({ rule }) => rule ?? []))),
  ],
  check: (context) =>
    tablesOf(context.template).flatMap((table) => sumsOf(table).flatMap((sum) => checkSum(context, sum))),
};

function checkSum(context: Context, sum: Sum): readonly Finding[] {
  const { total, rule } = sum;
  const figure = figureAt(context.sheet, total.address);
  if (rule === undefined || figure.value === null || addsUp(context, sum, figure.value)) return [];
  const terms = partTerms(context, sum);
  const right = [{ label: lineName(total, sum.along), cell: total.address, value: figure.value }];
  const ledger = compare(terms, right);
  if (!ledger || ledger.difference === '0') return [];
  return [
    {
      ruleId: rule,
      severity: 'error',
      message: messageOf(sum, ledger, figure.isClaim),
      cells: [total.address, ...cellsOfTerms(terms)],
      part: partOf(context.template, total.table.id),
      ledger,
    },
  ];
}

/** The usual case, decided without making words of it. */
function addsUp({ sheet }: Context, { parts }: Sum, total: Amount): boolean {
  let sum = 0n;
  for (const part of parts) {
    const { value } = figureAt(sheet, part);
    if (value === null) return false;
    sum += value;
  }
  return sum === total;
}

function messageOf({ total, along }: Sum, { left, right, difference }: Comparison, isClaim: boolean): string {
  const { table, row, column } = total;
  const place =
    along === 'row'
      ? `${table.name}“${rowName(table, row)}”：各列`
      : `${table.name}“${columnName(column)}”列：各行`;
  const verb = isClaim ? '填' : '算得';
  const act = isClaim ? '改正填错的数，或者采用计算值。' : '核对其中填写的合计，或者采用计算值。';
  return `${place}合计 ${left.sum}，${lineName(total, along)}${verb} ${right.sum}，相差 ${difference}。${act}`;
}
