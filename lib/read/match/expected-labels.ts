import { tableGrid, type PlacedCell } from '@/lib/template/grid';
import type { Column, Row, Table } from '@/lib/template/types';
import { partsOf, type Part } from '@/lib/template/walk';
import { labelChars } from './label-chars';

/** 应有标签: one head or row label of an official table, in reading order. */
export interface ExpectedLabel {
  readonly kind: 'row' | 'group' | 'head';
  /** As in `seen.labels`: `requests.received`, `requests.*.total`, `requests.corner`; a group by its own id. */
  readonly id: string;
  readonly chars: readonly string[];
  readonly part: Part;
  /** Of a row. */
  readonly row?: Row;
  /** Of the head of a single column. */
  readonly column?: Column;
}

const known = new WeakMap<Table, readonly ExpectedLabel[]>();

export function expectedLabels(table: Table): readonly ExpectedLabel[] {
  const made = known.get(table) ?? makeLabels(table);
  known.set(table, made);
  return made;
}

function makeLabels(table: Table): ExpectedLabel[] {
  const parts = partsOf(table);
  let at = -1;
  return tableGrid(table).cells.flatMap((cell) => {
    if (cell.address !== undefined) return [];
    if (cell.role === 'band') at += 1;
    const part = parts[Math.max(at, 0)];
    if (!part) throw new Error(`${table.id}: a head outside its parts`);
    const chars = labelChars(cell.text).map(({ char }) => char);
    return [{ chars, part, ...lineOf(table, part, cell) }];
  });
}

function lineOf(
  table: Table,
  part: Part,
  { role, line, groups }: PlacedCell,
): Omit<ExpectedLabel, 'chars' | 'part'> {
  if (line === undefined) return { kind: 'head', id: `${table.id}.${role}` };
  if (role === 'rowHead') {
    if (groups) return { kind: 'group', id: line };
    const row = part.rows.find(({ id }) => id === line);
    if (row) return { kind: 'row', id: `${table.id}.${line}`, row };
  }
  const column = groups ? undefined : part.columns.find(({ id }) => id === line);
  return { kind: 'head', id: `${table.id}.*.${line}`, ...(column ? { column } : {}) };
}
