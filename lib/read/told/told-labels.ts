import type { Table } from '@/lib/template/types';
import { groupOf, partsOf } from '@/lib/template/walk';
import type { ExpectedLabel } from '../match/expected-labels';
import { labelChars } from '../match/label-chars';

const known = new WeakMap<Table, readonly ExpectedLabel[]>();

/** The labels of a table told row by row: each row behind the groups that begin with it, whatever the table's layout. */
export function toldLabels(table: Table): readonly ExpectedLabel[] {
  const made = known.get(table) ?? makeLabels(table);
  known.set(table, made);
  return made;
}

function makeLabels(table: Table): ExpectedLabel[] {
  return partsOf(table).flatMap((part) => {
    const band: ExpectedLabel[] = part.label
      ? [{ kind: 'head', id: `${table.id}.band`, chars: charsOf(part.label), part }]
      : [];
    let open: readonly string[] = [];
    const rows = part.rows.flatMap((row): ExpectedLabel[] => {
      const under: readonly string[] = row.under ?? [];
      const opened = under.filter((id) => !open.includes(id));
      open = under;
      return [
        ...opened.map((id) => ({
          kind: 'group' as const,
          id,
          chars: charsOf(groupOf(table, id).label),
          part,
        })),
        { kind: 'row', id: `${table.id}.${row.id}`, chars: charsOf(row.label), part, row },
      ];
    });
    return [...band, ...rows];
  });
}

function charsOf(label: string): string[] {
  return labelChars(label).map(({ char }) => char);
}
