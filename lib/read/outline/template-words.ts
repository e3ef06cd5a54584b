import { squeezedLabel } from '@/lib/template/label-likeness';
import type { Section, Table, Template } from '@/lib/template/types';
import { partsOf } from '@/lib/template/walk';
import { headingNumber } from './heading-number';
import { vocabularyOf, type Vocabulary } from './table-text';

/** 一部分的标题: its wordings without number, squeezed. */
export interface SectionWords {
  readonly section: Section;
  readonly bodies: readonly string[];
}

/** The words of a form, made for finding its parts in a foreign document. */
export interface TemplateWords {
  readonly sections: readonly SectionWords[];
  /** Section by a label that only its table has. */
  readonly owners: ReadonlyMap<string, string>;
  /** Every label, squeezed. */
  readonly labels: readonly string[];
  /** Of all tables, and of each by its section. */
  readonly vocabulary: Vocabulary;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
}

const known = new WeakMap<Template, TemplateWords>();

export function templateWords(template: Template): TemplateWords {
  const made = known.get(template) ?? makeWords(template);
  known.set(template, made);
  return made;
}

function makeWords({ sections }: Template): TemplateWords {
  const tables = new Map(
    sections.flatMap((section) =>
      section.kind === 'table' ? [[section.id, labelsOf(section.table).map(squeezedLabel)] as const] : [],
    ),
  );
  const labels = [...tables.values()].flat();
  const owners = new Map([...tables].flatMap(([id, own]) => own.map((label) => [label, id] as const)));
  for (const [id, own] of tables) {
    for (const label of own) if (owners.get(label) !== id) owners.delete(label);
  }
  return {
    sections: sections.map((section) => ({
      section,
      bodies: [headingNumber(section.heading).body, ...(section.aliases ?? [])].map(squeezedLabel),
    })),
    owners,
    labels: [...new Set(labels)],
    vocabulary: vocabularyOf(labels),
    vocabularies: new Map([...tables].map(([id, own]) => [id, vocabularyOf(own)])),
  };
}

/** Every label that a table prints. */
function labelsOf(table: Table): string[] {
  const groups = Object.values(table.groups ?? {}).map(({ label }) => label);
  const corner = table.layout === 'grid' ? [table.corner] : [];
  const own = partsOf(table).flatMap(({ label, stub, rows, columns }) => [
    ...(label === undefined ? [] : [label]),
    ...(stub === undefined ? [] : [stub]),
    ...[...rows, ...columns].map((line) => line.label),
  ]);
  return [...corner, ...groups, ...own];
}
