import type { Row, Table } from '@/lib/template/types';
import { groupOf, partsOf, rowName } from '@/lib/template/walk';

/** 一类结果: what a total adds up, groups taken as one: 予以公开, 不予公开, 其他处理. */
export interface OutcomeLine {
  /** Of the group, or of the row that stands alone. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly string[];
}

/** The outcomes that a total row counts, in the order of the form. */
export function outcomeLines(table: Table, total: Row): readonly OutcomeLine[] {
  const rows = partsOf(table).find((part) => part.rows.includes(total))?.rows ?? [];
  const lines = new Map<string, OutcomeLine>();
  for (const row of rows) {
    if (row.sumOf !== undefined) continue;
    const line = lineOf(table, total, row);
    if (!line) continue;
    lines.set(line.id, { ...line, rows: [...(lines.get(line.id)?.rows ?? []), row.id] });
  }
  return [...lines.values()];
}

/** The outcome to which a row belongs: the group next below the one that is added up, else the row itself. */
function lineOf(table: Table, total: Row, row: Row): Omit<OutcomeLine, 'rows'> | undefined {
  const above = row.under ?? [];
  const summed = above.findIndex((id) => total.sumOf?.includes(id));
  if (summed === -1 && !total.sumOf?.includes(row.id)) return undefined;
  const group = summed === -1 ? undefined : above[summed + 1];
  return group === undefined
    ? { id: row.id, name: rowName(table, row) }
    : { id: group, name: groupOf(table, group).label };
}
