import { addressOf, partsOf, rowName, tablesOf } from '@/lib/template/walk';
import type { Table } from '@/lib/template/types';
import type { Finding } from './finding';
import { partOf } from './places';
import type { Context, Rule } from './rule';
import { standInRows } from './stand-in-rows';

const ID = 'S12';

/** S12: a row or column that the form does not have, or a row that was left out. Nothing is moved by itself. */
export const noUnknownLines: Rule = {
  id: ID,
  severity: 'error',
  name: '固定表式不增删行列',
  source: '统一格式表格',
  check: (context) =>
    tablesOf(context.template).flatMap((table) => [
      ...unknownRows(context, table),
      ...unknownColumns(context, table),
      ...extraRows(context, table),
      ...missingRows(context, table),
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
    return [findingOf(context, table, { cells, what: `多出“${standIn?.label ?? row}”行`, act })];
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
    findingOf(context, table, { cells, what: `多出“${column}”列`, act: '去掉这一列，数字并入规定的列。' }),
  );
}

/** Rows that a document printed and that have no place in the report; one without a figure may be a piece of a label. */
function extraRows(context: Context, table: Table): readonly Finding[] {
  const rows = context.report.seen?.extraRows.filter((row) => row.table === table.id) ?? [];
  return rows.flatMap(({ label, values }) => {
    const figures = values.filter((value) => value.trim() !== '').join('、');
    if (figures === '') return [];
    const what = `多出“${label}”行（${figures}）`;
    return findingOf(context, table, {
      cells: [],
      what,
      act: '去掉这一行，数字并入规定的行。',
      quote: label,
    });
  });
}

/** Rows that a document left out, save those for which it prints one row. */
function missingRows(context: Context, table: Table): readonly Finding[] {
  const missing = new Set(context.report.seen?.missingRows);
  const covered = standInRows(context, table).flatMap(({ members }) => members.map(({ id }) => id));
  return partsOf(table).flatMap(({ rows, columns }) =>
    rows
      .filter(({ id }) => missing.has(`${table.id}.${id}`) && !covered.includes(id))
      .map((row) => {
        const cells = columns.map(({ id }) => addressOf(table.id, row.id, id));
        const what = `缺少“${rowName(table, row)}”行`;
        return findingOf(context, table, { cells, what, act: '补上这一行，没有的填 0。' });
      }),
  );
}

interface Line {
  readonly cells: readonly string[];
  readonly what: string;
  readonly act: string;
  readonly quote?: string;
}

function findingOf({ template }: Context, table: Table, { what, act, ...line }: Line): Finding {
  const message = `${table.name}${what}，固定表式不得增删。${act}`;
  return { ruleId: ID, severity: 'error', message, part: partOf(template, table.id), ...line };
}
