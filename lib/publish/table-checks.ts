import type { CheckedTable, ColumnCheck, Compared, RowCheck } from '@/lib/document/balance-sheet';
import { balanceLines, type BalanceLine } from '@/lib/rules/balance-lines';
import { lineName, partTerms } from '@/lib/rules/part-terms';
import type { Context } from '@/lib/rules/rule';
import { compare, sideOf } from '@/lib/rules/side';
import { sumsOf, type Sum } from '@/lib/template/totals';
import type { Table } from '@/lib/template/types';
import { columnName, partsOf, rowName } from '@/lib/template/walk';

/** Every 勾稽关系 and every 合计 of a table with its figures, as the form declares them. */
export function tableChecks(context: Context, table: Table): CheckedTable {
  const sums = sumsOf(table);
  return {
    name: table.name,
    columns: partsOf(table).flatMap(({ columns }) => columns.map(columnName)),
    byColumn: [
      ...balanceChecks(balanceLines(context.template, table.id, context.sheet)),
      ...groupsOf(sums, 'column').map((group) => downColumns(context, group)),
    ],
    byRow: groupsOf(sums, 'row').map((group) => alongRows(context, group)),
  };
}

function balanceChecks(lines: readonly BalanceLine[]): ColumnCheck[] {
  return [...new Set(lines.map(({ balance }) => balance))].flatMap((balance) => {
    const own = lines.filter((line) => line.balance === balance);
    const [first] = own;
    if (!first) return [];
    return [
      {
        left: first.left.terms.map(({ label }) => label).join('＋'),
        right: first.right.terms.map(({ label }) => label).join('＋'),
        columns: own.map(({ left, right, verdict }) => ({
          left: left.sum,
          right: right.sum,
          difference: verdict.kind === 'holds' ? '0' : verdict.kind === 'broken' ? verdict.difference : null,
        })),
      },
    ];
  });
}

function downColumns(context: Context, sums: readonly Sum[]): ColumnCheck {
  return {
    left: '各行合计',
    right: nameOf(sums),
    columns: sums.map((sum) => compareSum(context, sum)),
  };
}

function alongRows(context: Context, sums: readonly Sum[]): RowCheck {
  return {
    total: nameOf(sums),
    rows: sums.map((sum) => ({
      ...compareSum(context, sum),
      label: rowName(sum.total.table, sum.total.row),
    })),
  };
}

function compareSum(context: Context, sum: Sum): Compared {
  const { total, along } = sum;
  const terms = partTerms(context, sum);
  const printed = [
    {
      label: lineName(total, along),
      cell: total.address,
      value: context.sheet.get(total.address)?.value ?? null,
    },
  ];
  return {
    left: sideOf(terms).sum,
    right: sideOf(printed).sum,
    difference: compare(terms, printed)?.difference ?? null,
  };
}

/** Sums in one direction, those of one line of totals together. */
function groupsOf(sums: readonly Sum[], along: Sum['along']): (readonly Sum[])[] {
  const groups = new Map<string, Sum[]>();
  for (const sum of sums) {
    if (sum.along !== along) continue;
    const { id } = along === 'row' ? sum.total.column : sum.total.row;
    groups.set(id, [...(groups.get(id) ?? []), sum]);
  }
  return [...groups.values()];
}

function nameOf([first]: readonly Sum[]): string {
  return first ? lineName(first.total, first.along) : '';
}
