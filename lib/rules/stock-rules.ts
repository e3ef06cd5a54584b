import { formatAmount, type Amount } from '@/lib/report/figure';
import type { Stock } from '@/lib/template/check-types';
import { addressOf, columnName, rowName } from '@/lib/template/walk';
import type { Finding, Severity } from './finding';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Context, Rule } from './rule';
import { compare, type Comparison, type Term } from './side';

/** T2-01: what was in force when the year began, by 现行有效 − 制发 + 废止, cannot be negative. */
export const openingStock: Rule = {
  id: 'openingStock',
  severity: 'error',
  name: '倒推的年初件数不为负',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'openingStock'),
  check: (context) =>
    stocksOf(context, 'openingStock').flatMap((stock) => {
      const { inForce, issued, repealed, opening } = stock;
      if (opening >= 0n) return [];
      const words = `${named(inForce)} − ${named(issued)} + ${named(repealed)} = ${formatAmount(opening)}`;
      const said = `${words}，倒推出的年初件数小于 0，相差 ${formatAmount(-opening)}。核对这三个数。`;
      return [findingOf(context, stock, 'error', said, compare([inForce, repealed], [issued]))];
    }),
};

/** T2-02: fewer in force than issued, which only 当年制发当年废止 explains. Silent where T2-01 speaks. */
export const stockCoversIssued: Rule = {
  id: 'stockCoversIssued',
  severity: 'doubt',
  name: '现行有效不少于本年制发',
  source: '常理',
  usual: () => ['有当年制发当年废止的文件'],
  idsIn: (template) => ruleIdsOf(template, 'stockCoversIssued'),
  check: (context) =>
    stocksOf(context, 'stockCoversIssued').flatMap((stock) => {
      const { inForce, issued, repealed, opening } = stock;
      if (opening < 0n || inForce.value >= issued.value) return [];
      const difference = formatAmount(issued.value - inForce.value);
      const said = `${named(inForce)} 少于${named(issued)}，相差 ${difference}（${named(repealed)}）。核对是否有当年制发当年废止的，有的说明原因。`;
      return [findingOf(context, stock, 'doubt', said, compare([inForce], [issued]))];
    }),
};

interface StockTerm extends Term {
  readonly value: Amount;
}

interface StockRow {
  readonly check: Stock;
  readonly row: string;
  readonly inForce: StockTerm;
  readonly issued: StockTerm;
  readonly repealed: StockTerm;
  readonly opening: Amount;
}

/** The rows of a stock check whose three figures are all there. */
function stocksOf({ template, sheet }: Context, kind: Stock['kind']): readonly StockRow[] {
  return checksOf(template, kind).flatMap((check) =>
    check.rows.flatMap((row) => {
      const termOf = (column: string): StockTerm | null => {
        const { cell, value } = figureAt(sheet, addressOf(check.table, row, column));
        return value === null ? null : { label: columnName(cell.column), cell: cell.address, value };
      };
      const [inForce, issued, repealed] = [
        termOf(check.inForce),
        termOf(check.issued),
        termOf(check.repealed),
      ];
      if (!inForce || !issued || !repealed) return [];
      return [
        { check, row, inForce, issued, repealed, opening: inForce.value - issued.value + repealed.value },
      ];
    }),
  );
}

function findingOf(
  { template, sheet }: Context,
  { check, inForce, issued, repealed }: StockRow,
  severity: Severity,
  said: string,
  ledger: Comparison | null,
): Finding {
  const table = tableOf(template, check.table);
  return {
    ruleId: check.rule,
    severity,
    message: `${table.name}“${rowName(table, figureAt(sheet, inForce.cell).cell.row)}”：${said}`,
    cells: [inForce.cell, issued.cell, repealed.cell],
    part: partOf(template, check.table),
    ...(ledger ? { ledger } : {}),
  };
}

function named({ label, value }: StockTerm): string {
  return `${label} ${formatAmount(value)}`;
}
