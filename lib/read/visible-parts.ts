import type { Section, Template } from '@/lib/template/types';
import { readTitle, type ReadTitle } from './read-title';
import { squeezed } from './squeezed';
import type { VisibleDocument, VisibleLine } from './visible-document';

/** 可见各部分: the lines of a document under the parts of the form. */
export interface VisibleParts {
  readonly title: ReadTitle | undefined;
  /** Lines by section id, and those before the first heading under `opening`. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly signature: readonly string[];
}

/** What stands over a draft, on a line of its own. */
const DRAFT = '草稿';

/** Sorts the lines of a document into the parts of a format by its headings. */
export function visibleParts(template: Template, document: VisibleDocument): VisibleParts {
  const all = document.filter((block): block is VisibleLine => block.kind === 'line' && block.text !== '');
  const lines = all[0]?.text === DRAFT ? all.slice(1) : all;
  const title = readTitle(
    template,
    lines.map(({ text }) => text),
  );
  const body = lines.slice(title?.lines ?? 0);
  const texts = new Map<string, string[]>();
  let current: string[] = [];
  texts.set('opening', current);
  let next = 0;
  // A document without marked headings is read by the words of its lines alone.
  const byRole = body.some(({ role }) => role === 'part');
  for (const line of body) {
    if (line.role === 'signature') continue;
    const at = headingAt(line, template.sections, next, byRole);
    const section = template.sections[at];
    if (section) {
      current = [];
      texts.set(section.id, current);
      next = at + 1;
    } else {
      current.push(line.text);
    }
  }
  const signature = body.flatMap(({ role, text }) => (role === 'signature' ? [text] : []));
  return { title, texts, signature };
}

/** Which of the coming sections a line opens; -1 for none. */
function headingAt(line: VisibleLine, sections: readonly Section[], from: number, byRole: boolean): number {
  if (byRole && line.role !== 'part') return -1;
  const words = squeezed(line.text);
  return sections.findIndex(({ heading }, index) => index >= from && squeezed(heading) === words);
}
