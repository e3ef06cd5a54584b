import type { Column, Row, Table } from './types';
import { addressOf, cellsOf, partsOf, type Cell, type Part } from './walk';

/** 合计关系: one total cell and the cells of its row or column that it adds up. */
export interface Sum {
  readonly total: Cell;
  /** Whether it adds along its row (columns are parts) or down its column (rows are parts). */
  readonly along: 'row' | 'column';
  /** The rule that compares a printed total, e.g. T3-01. */
  readonly rule: string | undefined;
  readonly parts: readonly string[];
}

const sums = new WeakMap<Table, readonly Sum[]>();

/** Every 合计 relation of a table. A cell that is a total both ways has two. */
export function sumsOf(table: Table): readonly Sum[] {
  const known = sums.get(table);
  if (known) return known;
  const made = cellsOf(table)
    .filter((cell) => cell.isTotal)
    .flatMap((cell) => [...sumAlongRow(cell), ...sumDownColumn(cell)]);
  sums.set(table, made);
  return made;
}

const leaves = new WeakMap<Cell, readonly string[]>();

/** The inputs that a total finally adds up. */
export function leavesOf(total: Cell): readonly string[] {
  const known = leaves.get(total);
  if (known) return known;
  const made = findLeaves(total);
  leaves.set(total, made);
  return made;
}

function findLeaves(total: Cell): readonly string[] {
  const rows = total.row.sumOf ? expand(total.table, total.part.rows, total.row) : [total.row.id];
  const columns = total.column.sumOf
    ? expand(total.table, total.part.columns, total.column)
    : [total.column.id];
  return rows.flatMap((row) => columns.map((column) => addressOf(total.table.id, row, column)));
}

function sumAlongRow(total: Cell): readonly Sum[] {
  if (!total.column.sumOf) return [];
  const parts = expand(total.table, total.part.columns, total.column).map((column) =>
    addressOf(total.table.id, total.row.id, column),
  );
  return [{ total, along: 'row', rule: total.column.rule, parts }];
}

function sumDownColumn(total: Cell): readonly Sum[] {
  if (!total.row.sumOf) return [];
  const parts = expand(total.table, total.part.rows, total.row).map((row) =>
    addressOf(total.table.id, row, total.column.id),
  );
  return [{ total, along: 'column', rule: total.row.rule, parts }];
}

/** Ids of the lines without `sumOf` that a total adds up; a group or another total stands for its own. */
function expand(
  table: Table,
  lines: readonly (Row | Column)[],
  total: Row | Column,
  seen: readonly string[] = [],
): string[] {
  if (seen.includes(total.id)) throw new Error(`${table.id}: total ${total.id} adds up itself`);
  const found = (total.sumOf ?? []).flatMap((id) => {
    const line = lines.find((candidate) => candidate.id === id);
    if (line?.sumOf) return expand(table, lines, line, [...seen, total.id]);
    if (line) return [line.id];
    const members = lines.filter((candidate) => candidate.under?.includes(id) && !candidate.sumOf);
    if (members.length === 0) throw new Error(`${table.id}: total ${total.id} adds up unknown ${id}`);
    return members.map((member) => member.id);
  });
  return [...new Set(found)];
}

/** The part of a table that holds a row. */
export function partWithRow(table: Table, row: string): Part {
  const part = partsOf(table).find((candidate) => candidate.rows.some(({ id }) => id === row));
  if (!part) throw new Error(`${table.id}: unknown row ${row}`);
  return part;
}
