import { squeezedLabel } from '@/lib/template/label-likeness';
import { headingNumber } from './heading-number';
import type { PartStart } from './part-start';
import type { TableRegion } from './find-tables';
import type { OutlineLine } from './outline-line';
import type { TemplateWords } from './template-words';
import { wordLikeness } from './word-likeness';

/** Parts that may have lost their headings: by their tables, by the first aspect, by standing after the last table. */
export function positionStarts(
  words: TemplateWords,
  lines: readonly OutlineLine[],
  regions: readonly TableRegion[],
  prose: readonly boolean[],
): PartStart[] {
  const tables = regions.map(({ section, from }) => startAt(section, from, 0.2));
  return [...tables, ...aspectStarts(words, lines, regions), ...closingStarts(words, regions, prose)];
}

function startAt(section: string, line: number, score: number): PartStart {
  return { section, line, next: line, text: '', rest: '', score };
}

/** Part one begins where its first aspect does. */
function aspectStarts(
  { sections }: TemplateWords,
  lines: readonly OutlineLine[],
  regions: readonly TableRegion[],
): PartStart[] {
  const end = Math.min(lines.length, ...regions.map(({ from }) => from));
  return sections.flatMap(({ section }) => {
    const heading = section.kind === 'aspects' ? section.aspects[0]?.heading : undefined;
    if (heading === undefined) return [];
    const { number, body } = headingNumber(heading);
    const wording = squeezedLabel(body);
    const line = lines.slice(0, end).findIndex(({ text }) => {
      const own = headingNumber(text);
      return (
        own.level === 'minor' &&
        own.number === number &&
        wordLikeness(squeezedLabel(own.body.slice(0, 20)), wording) >= 0.5
      );
    });
    return line === -1 ? [] : [startAt(section.id, line, 0.1)];
  });
}

/** The prose after the last table is the part that follows it. */
function closingStarts(
  { sections }: TemplateWords,
  regions: readonly TableRegion[],
  prose: readonly boolean[],
): PartStart[] {
  const at = sections.map(({ section }) => section.kind).lastIndexOf('table');
  const table = sections[at]?.section.id;
  const following = sections[at + 1]?.section;
  const region = regions.find(({ section }) => section === table);
  if (!region || !following) return [];
  const line = prose.indexOf(true, region.to);
  return line === -1 ? [] : [startAt(following.id, line, 0.1)];
}
