import type { OverviewText, ReportText } from '@/lib/report/report';
import type { Aspect, AspectsSection } from '@/lib/template/types';
import { linesOf, squeezed } from './squeezed';

const NUMBERED = /^[（(][一二三四五六七八九十]+[）)]/;

/**
 * Lines of 总体情况 under its aspects, where their headings are those of the form and in its order, or have the numbers
 * that the stored text gives them; else the text as a whole.
 */
export function splitAspects(
  { id: part, lead, aspects }: AspectsSection,
  lines: readonly string[],
  stored: ReportText = {},
): OverviewText {
  const texts = stored[part];
  const starts = aspects.map((aspect) => startOf(aspect, typeof texts === 'object' ? texts[aspect.id] : ''));
  const parts = new Map([lead, ...aspects].map(({ id }) => [id, [] as string[]]));
  let last = -1;
  for (const line of lines) {
    const opened = starts.findIndex((start) => start !== '' && squeezed(line).startsWith(start));
    if (opened === -1 ? NUMBERED.test(line) : opened <= last) return { whole: lines.join('\n') };
    if (opened !== -1) last = opened;
    parts.get((aspects[last] ?? lead).id)?.push(line);
  }
  if (last === -1 && lines.length > 0) return { whole: lines.join('\n') };
  return Object.fromEntries([...parts].map(([id, own]) => [id, own.join('\n')]));
}

/** How an aspect begins: with the number of its stored heading, or with the heading of the form. */
function startOf({ heading = '' }: Aspect, text = ''): string {
  return squeezed(NUMBERED.exec(linesOf(text)[0] ?? '')?.[0] ?? heading);
}
