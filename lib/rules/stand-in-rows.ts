import type { Row, Table } from '@/lib/template/types';
import { partsOf } from '@/lib/template/walk';
import type { Context } from './rule';

/** 代替各行的一行: a group of rows that a report prints as one row, as （六）其他处理 in an older form. */
export interface StandInRow {
  /** Id of the group, and of the row in the report. */
  readonly group: string;
  readonly label: string;
  /** The rows that the form has instead. */
  readonly members: readonly Row[];
}

/** The rows of a report that stand for a whole group of a table's rows. */
export function standInRows({ report }: Context, table: Table): readonly StandInRow[] {
  const printed = report.tables[table.id];
  const rows = partsOf(table).flatMap((part) => part.rows);
  return Object.entries(table.groups ?? {}).flatMap(([group, { label }]) => {
    if (printed?.[group] === undefined) return [];
    const members = rows.filter((row) => row.under?.includes(group) && !row.sumOf);
    return members.length === 0 ? [] : [{ group, label, members }];
  });
}
