import type { ForeignReport, ForeignRow } from '../foreign-report';
import type { TableId } from '../official-form';

/** Whether somebody has to rely on this row standing whole: a blank in it, or no form has it. */
export function isDelicate({ cells }: ForeignRow): boolean {
  return cells.some(({ id, printed }) => id === undefined || printed === '');
}

/** Rows that are neither delicate nor next to one: their label may part from their figures. */
export function freeRows(rows: readonly ForeignRow[]): readonly boolean[] {
  return rows.map((_, index) =>
    rows.slice(Math.max(0, index - 1), index + 2).every((row) => !isDelicate(row)),
  );
}

export function endsBlank({ proactive, requests, review }: ForeignReport, table: TableId): boolean {
  const rows =
    table === 'proactive'
      ? (proactive.at(-1)?.rows ?? [])
      : table === 'requests'
        ? requests.rows
        : review.rows;
  const last = table === 'review' ? rows : rows.slice(-1);
  return last.some(isDelicate);
}

/** The groups that begin with a row. */
export function groupsBefore(rows: readonly ForeignRow[], index: number): readonly string[] {
  const before = rows[index - 1]?.groups ?? [];
  return (rows[index]?.groups ?? []).filter((group, level) => before[level] !== group);
}

export function figuresOf({ cells }: ForeignRow): string {
  return cells
    .map(({ printed }) => printed)
    .filter((text) => text !== '')
    .join(' ');
}
