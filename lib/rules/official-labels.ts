import type { Table, Template } from '@/lib/template/types';
import { addressOf, partsOf, tablesOf } from '@/lib/template/walk';

/** 规定的标签: one place of the form that prints words, and the cells they stand for. */
export interface OfficialLabel {
  readonly table: Table;
  readonly label: string;
  readonly cells: readonly string[];
}

const known = new WeakMap<Template, ReadonlyMap<string, OfficialLabel>>();

/**
 * The labels of a form by the ids of `Seen`: `requests.received`, `requests.*.total`, `requests.corner`, groups alike. A
 * row that stands as a head over its figures is one of the heads: `review.*.directSuit`.
 */
export function officialLabels(template: Template): ReadonlyMap<string, OfficialLabel> {
  const labels = known.get(template) ?? new Map(tablesOf(template).flatMap(labelsOf));
  known.set(template, labels);
  return labels;
}

/** The id under which `Seen` has the corner of a table. */
export function cornerId(table: Table): string {
  return `${table.id}.corner`;
}

function labelsOf(table: Table): readonly (readonly [string, OfficialLabel])[] {
  const groups = Object.entries(table.groups ?? {}).flatMap(([id, { label }]) =>
    [`${table.id}.${id}`, `${table.id}.*.${id}`].map((key) => [key, { table, label, cells: [] }] as const),
  );
  const corner =
    table.layout === 'grid' ? [[cornerId(table), { table, label: table.corner, cells: [] }] as const] : [];
  const lines = partsOf(table).flatMap(({ rows, columns }) => [
    ...rows.map(({ id, label }) => {
      const cells = columns.map((column) => addressOf(table.id, id, column.id));
      return [
        table.layout === 'across' ? `${table.id}.*.${id}` : `${table.id}.${id}`,
        { table, label, cells },
      ] as const;
    }),
    ...columns.map(({ id, label }) => {
      const cells = rows.map((row) => addressOf(table.id, row.id, id));
      return [`${table.id}.*.${id}`, { table, label, cells }] as const;
    }),
  ]);
  return [...groups, ...corner, ...lines];
}
