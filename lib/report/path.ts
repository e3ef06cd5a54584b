import type { Template } from '@/lib/template/types';
import { cellMap } from '@/lib/template/walk';
import type { Report } from './report';

/**
 * 路径: where one editable value of a report stands. Operations of saving, form fields and findings name places by it.
 * `tables.requests.received.naturalPerson`, `notes.requests.received.naturalPerson`, `text.opening`,
 * `text.overview.platform`, `signature.date`.
 */
export type Path = string;

export const figurePath = (address: string): Path => `tables.${address}`;
export const notePath = (address: string): Path => `notes.${address}`;

/** Every path that may be edited in a report of this format. */
export function pathsOf(template: Template): ReadonlySet<Path> {
  const known = paths.get(template);
  if (known) return known;
  const made = new Set<Path>(['text.opening', 'signature.name', 'signature.date']);
  for (const address of cellMap(template).keys()) made.add(figurePath(address)).add(notePath(address));
  for (const section of template.sections) {
    if (section.kind === 'prose') made.add(`text.${section.id}`);
    if (section.kind === 'aspects') {
      for (const { id } of [section.lead, ...section.aspects]) made.add(`text.${section.id}.${id}`);
      made.add(`text.${section.id}.whole`);
    }
  }
  paths.set(template, made);
  return made;
}

const paths = new WeakMap<Template, ReadonlySet<Path>>();

/** The value at a path; null is 未填. A text that was never written is empty. */
export function readPath(report: Report, path: Path): string | null {
  const [root, first = '', second = '', third = ''] = path.split('.');
  switch (root) {
    case 'tables':
      return report.tables[first]?.[second]?.[third] ?? null;
    case 'notes':
      return report.notes[path.slice('notes.'.length)] ?? '';
    case 'signature':
      return first === 'date' ? report.signature.date : report.signature.name;
    case 'text': {
      const text = report.text[first];
      return (typeof text === 'string' ? text : text?.[second]) ?? '';
    }
    default:
      throw new Error(`unknown path ${path}`);
  }
}

/** The report with another value at a path; nothing else changes. */
export function writePath(report: Report, path: Path, value: string | null): Report {
  const [root, first = '', second = '', third = ''] = path.split('.');
  switch (root) {
    case 'tables': {
      const table = report.tables[first] ?? {};
      const row = { ...table[second], [third]: value };
      return { ...report, tables: { ...report.tables, [first]: { ...table, [second]: row } } };
    }
    case 'notes': {
      const { [path.slice('notes.'.length)]: _old, ...notes } = report.notes;
      return { ...report, notes: value ? { ...notes, [path.slice('notes.'.length)]: value } : notes };
    }
    case 'signature':
      return { ...report, signature: { ...report.signature, [first]: value ?? '' } };
    case 'text': {
      const text = report.text[first];
      if (second === '') return { ...report, text: { ...report.text, [first]: value ?? '' } };
      const parts = typeof text === 'object' ? text : {};
      return { ...report, text: { ...report.text, [first]: { ...parts, [second]: value ?? '' } } };
    }
    default:
      throw new Error(`unknown path ${path}`);
  }
}
