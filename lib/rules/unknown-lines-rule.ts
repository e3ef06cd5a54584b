import { addressOf, partsOf, tablesOf } from '@/lib/template/walk';
import type { Table } from '@/lib/template/types';
import type { Finding } from './finding';
import { partOf } from './places';
import type { Context, Rule } from './rule';
import { standInRows } from './stand-in-rows';

const ID = 'S12';

/** S12: a row or column that the form does not have. Nothing is moved by itself. */
export const noUnknownLines: Rule = {
  id: ID,
  severity: 'error',
  name: '固定表式不增删行列',
  source: '统一格式表格',
  check: (context) =>
    tablesOf(context.template).flatMap((table) => [
      ...unknownRows(context, table),
      ...unknownColumns(context, table),
    ]),
};

function unknownRows(context: Context, table: Table): readonly Finding[] {
  const known = new Set(partsOf(table).flatMap(({ rows }) => rows.map(({ id }) => id)));
  return Object.entries(context.report.tables[table.id] ?? {}).flatMap(([row, columns]) => {
    const cells = known.has(row)
      ? []
      : Object.keys(columns).map((column) => addressOf(table.id, row, column));
    if (cells.length === 0) return [];
    const standIn = standInRows(context, table).find(({ group }) => group === row);
    const act = standIn
      ? `把这一行的数分别填到它下面的 ${standIn.members.length} 行。`
      : '去掉这一行，数字并入规定的行。';
    return [findingOf(context, table, cells, `多出“${standIn?.label ?? row}”行`, act)];
  });
}

/** A column is unknown where the rows of its part do not have it; one finding for all rows that do. */
function unknownColumns(context: Context, table: Table): readonly Finding[] {
  const printed = context.report.tables[table.id] ?? {};
  const cellsByColumn = new Map<string, string[]>();
  for (const { rows, columns } of partsOf(table)) {
    for (const { id: row } of rows) {
      for (const column of Object.keys(printed[row] ?? {})) {
        if (columns.some(({ id }) => id === column)) continue;
        const cells = cellsByColumn.get(column) ?? [];
        cellsByColumn.set(column, [...cells, addressOf(table.id, row, column)]);
      }
    }
  }
  return [...cellsByColumn].map(([column, cells]) =>
    findingOf(context, table, cells, `多出“${column}”列`, '去掉这一列，数字并入规定的列。'),
  );
}

function findingOf(
  { template }: Context,
  table: Table,
  cells: readonly string[],
  what: string,
  act: string,
): Finding {
  const message = `${table.name}${what}，固定表式不得增删。${act}`;
  return { ruleId: ID, severity: 'error', message, cells, part: partOf(template, table.id) };
}
