import type { Template } from '@/lib/template/types';
import type { Path } from '@/lib/report/path';

/**
 * What a field shows and what the report stores. They differ in two places: an empty figure is null in the report, and
 * an aspect's text begins with its heading on a line of its own, which the screen prints above the field. A text that
 * came with a heading of its own words, or with none, is shown and stored as it is.
 */
export interface FieldCodec {
  show(path: Path, stored: string | null): string;
  /** What is to be stored of what a field shows; `before` is what the report has there. */
  store(path: Path, shown: string, before: string | null): string | null;
  /** The heading printed above the field; undefined where the text carries its own. */
  headingOf(path: Path, stored: string | null): string | undefined;
}

export function fieldCodec(template: Template): FieldCodec {
  const headings = new Map<Path, string>();
  for (const section of template.sections) {
    if (section.kind !== 'aspects') continue;
    for (const { id, heading } of section.aspects) {
      if (heading) headings.set(`text.${section.id}.${id}`, heading);
    }
  }

  function headingOf(path: Path, stored: string | null): string | undefined {
    const heading = headings.get(path);
    if (heading === undefined) return undefined;
    return !stored?.trim() || stored.startsWith(`${heading}\n`) ? heading : undefined;
  }

  return {
    headingOf,
    show(path, stored) {
      const heading = headingOf(path, stored);
      if (heading === undefined || !stored?.trim()) return stored ?? '';
      return stored.slice(heading.length + 1);
    },
    store(path, shown, before) {
      if (path.startsWith('tables.')) return shown.trim() === '' ? null : shown;
      const heading = headings.get(path);
      if (heading === undefined) return shown;
      const text = withoutHeading(heading, shown);
      const hadOwn = headingOf(path, before) === undefined && !bringsHeading(heading, before ?? '');
      if (text.trim() === '' || hadOwn || bringsHeading(heading, text)) return text;
      return `${heading}\n${text}`;
    },
  };
}

/** Typed or pasted with the heading that stands above the field: once is enough. */
function withoutHeading(heading: string, shown: string): string {
  const text = shown.trimStart();
  return text.startsWith(`${heading}\n`) ? text.slice(heading.length + 1) : shown;
}

const NUMBER = /^\s*[（(]([一二三四五六七八九十]+)[）)]/;

/** Whether a text begins with the number of the heading, and lists nothing by such numbers: a heading in other words. */
function bringsHeading(heading: string, text: string): boolean {
  const [first = '', ...others] = text.split('\n');
  const number = NUMBER.exec(heading)?.[1];
  return (
    number !== undefined && NUMBER.exec(first)?.[1] === number && !others.some((line) => NUMBER.test(line))
  );
}
