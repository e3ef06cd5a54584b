import type { Report, ReportText } from '@/lib/report/report';
import type { Section, Template } from '@/lib/template/types';
import { isSignature, readSignature } from './read-signature';
import type { Difference, Unread } from './read-result';
import { splitAspects } from './split-aspects';
import { linesOf, squeezed } from './squeezed';
import type { VisibleParts } from './visible-parts';

/** The report with the title, the prose and the signature that a document shows. */
export function mergeTexts(
  template: Template,
  carried: Report,
  { title, texts, signature }: VisibleParts,
): {
  readonly report: Report;
  readonly unread: readonly Unread[];
  readonly differences: readonly Difference[];
} {
  const unread: Unread[] = [];
  const differences: Difference[] = [];
  const changed = (part: string, what: string) =>
    differences.push({ part, why: `${what}与随文件保存的数据不同，以文件中显示的为准。` });

  let { agency, year } = carried;
  if (!title) {
    unread.push({ part: 'title', why: '没有认出标题，机关名称和年度取自随文件保存的数据，核对后确认。' });
  } else if (squeezed(title.agency) !== squeezed(agency.name) || title.year !== year) {
    agency = { ...agency, name: title.agency };
    year = title.year;
    changed('title', '标题');
  }

  const text: ReportText = { ...carried.text };
  const shownIn = (id: string) => texts.get(id) ?? [];
  if (!isSame(shownIn('opening'), storedLines(carried, 'opening'))) {
    text['opening'] = shownIn('opening').join('\n');
    changed('opening', '导语');
  }
  for (const section of template.sections) {
    const shown = shownIn(section.id);
    if (section.kind === 'table') {
      if (shown.length > 0) unread.push(stray(section, shown));
    } else if (!isSame(shown, storedLines(carried, section.id))) {
      text[section.id] =
        section.kind === 'aspects' ? splitAspects(section, shown, carried.text) : shown.join('\n');
      changed(section.id, `“${section.heading}”的文字`);
    }
  }

  // Whether it is printed at all is a matter of 版式.
  const signed = signature.length === 0 || isSignature(signature, carried.signature);
  if (!signed) changed('signature', '落款');
  return {
    report: {
      ...carried,
      agency,
      year,
      text,
      signature: signed ? carried.signature : readSignature(signature),
    },
    unread,
    differences,
  };
}

/** The paragraphs of a part as they are printed: its aspects one after the other. */
function storedLines({ text }: Report, id: string): string[] {
  const stored = text[id] ?? '';
  return typeof stored === 'string' ? linesOf(stored) : Object.values(stored).flatMap(linesOf);
}

function isSame(shown: readonly string[], stored: readonly string[]): boolean {
  return plain(shown) === plain(stored);
}

/** Whether a second-level heading stands on a line of its own or runs into the text is a matter of 版式. */
const SUBHEADING = /^([（(][一二三四五六七八九十]+[）)][^。！？\n]*[！？]?)[。\n]?/gm;

function plain(lines: readonly string[]): string {
  const text = lines
    .map(squeezed)
    .filter((line) => line !== '')
    .join('\n');
  return text.replace(SUBHEADING, '$1\n');
}

function stray({ id, heading }: Section, lines: readonly string[]): Unread {
  return { part: id, why: `“${heading}”中表格以外的文字没有位置可放：${lines.join(' ').slice(0, 60)}` };
}
