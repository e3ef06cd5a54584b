import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';

/** One text of a report with the name of its place. */
export interface ProseText {
  /** `opening`, or the id of the part. */
  readonly part: string;
  readonly name: string;
  readonly text: string;
}

/** 正文 of a report in the order of the form, the aspects of a part joined. */
export function proseTexts(template: Template, report: Pick<Report, 'text'>): readonly ProseText[] {
  const opening = report.text['opening'];
  return [
    {
      part: 'opening',
      name: template.opening.shortName,
      text: typeof opening === 'string' ? opening : '',
    },
    ...template.sections.flatMap((section): readonly ProseText[] => {
      if (section.kind === 'table') return [];
      const words = report.text[section.id];
      const text = typeof words === 'object' ? wholeOf(section, words) : (words ?? '');
      return [{ part: section.id, name: section.heading, text }];
    }),
  ];
}

function wholeOf(
  section: Exclude<Template['sections'][number], { kind: 'table' }>,
  words: Readonly<Record<string, string>>,
): string {
  if (section.kind !== 'aspects') return '';
  const ids = ['whole', section.lead.id, ...section.aspects.map(({ id }) => id)];
  return ids
    .map((id) => words[id] ?? '')
    .filter((text) => text !== '')
    .join('\n');
}
