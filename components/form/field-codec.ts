import type { Template } from '@/lib/template/types';
import type { Path } from '@/lib/report/path';

/**
 * What a field shows and what the report stores. They differ in two places: an empty figure is null in the report, and
 * an aspect's text begins with its heading on a line of its own, which the screen prints above the field.
 */
export interface FieldCodec {
  show(path: Path, stored: string | null): string;
  store(path: Path, shown: string): string | null;
  /** The heading printed above the field; undefined where the text carries its own. */
  headingOf(path: Path, stored: string | null): string | undefined;
}

/** Whether a text begins with the number of the heading: it brings a heading in words of its own. */
function isNumberedLike(heading: string, text: string): boolean {
  const [number] = /^[（(][一二三四五六七八九十]+[）)]/.exec(heading) ?? [''];
  const [own] = /^[（(][一二三四五六七八九十]+[）)]/.exec(text) ?? [''];
  return number !== '' && number.slice(1, -1) === own.slice(1, -1);
}

export function fieldCodec(template: Template): FieldCodec {
  const headings = new Map<Path, string>();
  for (const section of template.sections) {
    if (section.kind !== 'aspects') continue;
    for (const { id, heading } of section.aspects) {
      if (heading) headings.set(`text.${section.id}.${id}`, heading);
    }
  }
  /** Paths whose text came with a heading of its own words: shown and stored as it is. */
  const own = new Set<Path>();

  function headingOf(path: Path, stored: string | null): string | undefined {
    const heading = headings.get(path);
    if (heading === undefined || own.has(path)) return undefined;
    if (!stored?.trim() || stored === heading || stored.startsWith(`${heading}\n`)) return heading;
    own.add(path);
    return undefined;
  }

  return {
    headingOf,
    show(path, stored) {
      const heading = headingOf(path, stored);
      if (heading === undefined || !stored?.trim()) return stored ?? '';
      return stored.slice(heading.length + 1);
    },
    store(path, shown) {
      if (path.startsWith('tables.')) return shown.trim() === '' ? null : shown;
      const heading = headings.get(path);
      if (heading === undefined) return shown;
      // Typed or pasted with the heading that stands above the field: once is enough.
      const isRepeated = shown.startsWith(`${heading}\n`);
      const text = isRepeated ? shown.slice(heading.length + 1) : shown;
      if (isRepeated || text.trim() === '') own.delete(path);
      if (text.trim() === '' || own.has(path) || isNumberedLike(heading, text)) return text;
      return `${heading}\n${text}`;
    },
  };
}
