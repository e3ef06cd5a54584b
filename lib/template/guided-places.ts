import type { FormatGuidance, Guidance } from './guidance-types';
import type { Section, Table, Template } from './types';
import { addressOf, columnName, partsOf, rowName, type Part } from './walk';

/** 说明的位置: what may be explained on its own, and where the form shows it. */
export type GuidedPlace = {
  /** Unique in its format: `row.requests.received`. */
  readonly id: string;
  /** 表三 自然人列 */
  readonly name: string;
  /** A cell by its address, or a text by what follows `text.` in its path. */
  readonly shown: { readonly cell: string } | { readonly text: string };
} & (
  | { readonly kind: 'opening' }
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'aspect'; readonly part: string; readonly aspect: string }
  | { readonly kind: 'row' | 'column'; readonly table: string; readonly line: string }
);

/** Every row, column, part and aspect of a format, in the order of the form. */
export function guidedPlaces(template: Template): readonly GuidedPlace[] {
  return [
    { kind: 'opening', id: 'opening', name: template.opening.shortName, shown: { text: 'opening' } },
    ...template.sections.flatMap((section) => [partPlace(section), ...inside(section)]),
  ];
}

export function guidanceAt(guidance: FormatGuidance, place: GuidedPlace): Guidance | undefined {
  switch (place.kind) {
    case 'opening':
      return guidance.opening;
    case 'part':
      return guidance.parts?.[place.part];
    case 'aspect':
      return guidance.aspects?.[place.part]?.[place.aspect];
    case 'row':
      return guidance.tables?.[place.table]?.rows?.[place.line];
    case 'column':
      return guidance.tables?.[place.table]?.columns?.[place.line];
  }
}

function partPlace(section: Section): GuidedPlace {
  const { id, heading } = section;
  return { kind: 'part', part: id, id: `part.${id}`, name: heading, shown: shownOf(section) };
}

function shownOf(section: Section): GuidedPlace['shown'] {
  switch (section.kind) {
    case 'aspects':
      return { text: `${section.id}.${section.lead.id}` };
    case 'prose':
      return { text: section.id };
    case 'table':
      return { cell: firstCell(section.table, partsOf(section.table)) };
  }
}

function inside(section: Section): readonly GuidedPlace[] {
  if (section.kind === 'table')
    return [...linesOf(section.table, 'row'), ...linesOf(section.table, 'column')];
  if (section.kind === 'prose') return [];
  return [section.lead, ...section.aspects].map(({ id, heading, shortName }) => ({
    kind: 'aspect',
    part: section.id,
    aspect: id,
    id: `aspect.${section.id}.${id}`,
    name: heading ?? shortName,
    shown: { text: `${section.id}.${id}` },
  }));
}

/** A line that stands in several blocks under one id is one place, shown in the first of them. */
function linesOf(table: Table, kind: 'row' | 'column'): readonly GuidedPlace[] {
  const places = new Map<string, GuidedPlace>();
  for (const part of partsOf(table)) {
    const lines =
      kind === 'row'
        ? part.rows.map((row) => ({
            id: row.id,
            name: rowName(table, row),
            within: { ...part, rows: [row] },
          }))
        : part.columns.map((column) => ({
            id: column.id,
            name: `${columnName(column)}列`,
            within: { ...part, columns: [column] },
          }));
    for (const { id, name, within } of lines) {
      if (places.has(id)) continue;
      places.set(id, {
        kind,
        table: table.id,
        line: id,
        id: `${kind}.${table.id}.${id}`,
        name: `${table.name} ${name}`,
        shown: { cell: firstCell(table, [within]) },
      });
    }
  }
  return [...places.values()];
}

/** The first cell that is typed, or of a line of totals the first there is. */
function firstCell(table: Table, parts: readonly Pick<Part, 'rows' | 'columns'>[]): string {
  const cells = parts.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.map((column) => ({
        address: addressOf(table.id, row.id, column.id),
        isTotal: row.sumOf !== undefined || column.sumOf !== undefined,
      })),
    ),
  );
  const cell = cells.find(({ isTotal }) => !isTotal) ?? cells[0];
  if (!cell) throw new Error(`${table.id}: a line without cells`);
  return cell.address;
}
