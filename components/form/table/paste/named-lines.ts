import type { Column, Row, Table } from '@/lib/template/types';
import { groupOf, partsOf, rowName, type Part } from '@/lib/template/walk';
import type { NamedLine } from './line-matcher';

/** The rows of a table and the groups above them, as a pasted label may name them. */
export function namedRows(table: Table): NamedLine[] {
  const rows = partsOf(table).flatMap((part) => part.rows);
  return withGroups(table, rows, (row) => [row.label, row.name ?? row.label, rowName(table, row)]);
}

/** The columns of one part of a table and the groups above them. */
export function namedColumns(table: Table, part: Part): NamedLine[] {
  return withGroups(table, part.columns, (column) => [column.label, column.name ?? column.label]);
}

function withGroups<L extends Row | Column>(
  table: Table,
  lines: readonly L[],
  namesOf: (line: L) => readonly string[],
): NamedLine[] {
  const label = (id: string) => groupOf(table, id).label;
  const groups = [...new Set(lines.flatMap(({ under }) => under ?? []))];
  return [
    ...lines.map((line) => ({
      id: line.id,
      names: namesOf(line),
      under: (line.under ?? []).map(label),
      isGroup: false,
    })),
    ...groups.map((id) => ({ id, names: [label(id)], under: [], isGroup: true })),
  ];
}
