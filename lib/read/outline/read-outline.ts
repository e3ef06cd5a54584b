import type { ReportText } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import type { VisibleDocument } from '../visible-document';
import { agencyKind } from './agency-kind';
import { blocksBetween, cutParts, type CutPart } from './cut-parts';
import { dateLine } from './date-line';
import { doubts } from './doubts';
import { findParts, type FoundParts } from './find-parts';
import { findSignature } from './find-signature';
import { findTitle } from './find-title';
import { foreignAspects } from './foreign-aspects';
import { STRONG } from './part-start';
import { joinParagraphs } from './join-paragraphs';
import { basisOf, periodOf, yearOf } from './opening-facts';
import type { Outline } from './outline';
import { outlineLines, type OutlineLine } from './outline-line';
import { withoutFurniture } from './page-furniture';
import { printShape } from './print-shape';
import { seenHeadings } from './seen-headings';
import { isSiteChrome } from './site-chrome';
import { strayProse } from './stray-prose';
import { templateWords } from './template-words';

/** As far down a title is looked for; a portal may print much over it. */
const TITLE_WITHIN = 300;
/** No report has so many; what has is something else. */
const MOST_LINES = 20_000;

/** 提纲 of a report by anybody. Headings are evidence, not law: parts are found without them where tables tell. */
export function readOutline(template: Template, document: VisibleDocument): Outline {
  const all = outlineLines(document);
  if (all.length > MOST_LINES) return NOTHING;
  const lines = withoutFurniture(templateWords(template), all);
  const found = findParts(template, lines);
  const first = found.starts[0]?.line ?? lines.length;
  const title = findTitle(template, lines, Math.min(first, TITLE_WITHIN));
  if (!title && !isReport(found)) return NOTHING;

  const cut = cutParts(template, lines, found, document.length);
  const before = lines.slice(title?.next ?? 0, first).filter(({ text }) => !isSiteChrome(text));
  const { date: headDate, opening } = withoutDate(before);
  const closing = findSignature(cut.at(-1)?.lines ?? [], title?.agency ?? '');
  const parts = cut.map((part, at) => (at === cut.length - 1 ? { ...part, lines: closing.lines } : part));

  const prose = parts.filter(({ section }) => section.kind !== 'table');
  const shape = printShape([opening, ...prose.map((part) => part.lines)].flat());
  const paragraphs = new Map(prose.map((part) => [part.section.id, joinParagraphs(part.lines, shape)]));
  const openingTexts = joinParagraphs(opening, shape);
  const said = [...openingTexts, ...[...paragraphs.values()].flat()];
  const period = periodOf(said);
  const agency = title === undefined || title.agency === '' ? closing.signature.name : title.agency;
  const kind = agencyKind(agency);
  const stray = parts.flatMap((part) =>
    part.section.kind === 'table' ? strayProse(part.section, part.lines) : [],
  );
  return {
    title: title?.text ?? '',
    agency,
    year: title?.year ?? yearOf(period, openingTexts.join('\n')),
    parts: new Map([
      ['opening', blocksBetween(lines, title?.next ?? 0, first, document.length)],
      ...cut.map(({ section, range }) => [section.id, range] as const),
    ]),
    headings: parts.flatMap(({ section, start }) => [
      ...(start.text === '' ? [] : [{ text: start.text, level: 1 }]),
      ...seenHeadings(paragraphs.get(section.id) ?? []),
    ]),
    text: { opening: openingTexts.join('\n'), ...sectionTexts(template, paragraphs) },
    signature: closing.signature,
    date: closing.signature.date === '' ? headDate : closing.signature.date,
    basis: basisOf(template, said),
    period,
    ...(kind === undefined ? {} : { kind }),
    uncertain: [...doubts(template, title, parts), ...stray],
  };
}

const NOTHING: Outline = {
  title: '',
  agency: '',
  year: undefined,
  parts: new Map(),
  headings: [],
  text: {},
  signature: { name: '', date: '' },
  date: '',
  basis: '',
  period: '',
  uncertain: [{ part: 'title', why: '没有认出年度报告的标题和各部分标题。' }],
};

/** A table of the form, or two of its headings in its own words. */
function isReport({ starts, regions }: FoundParts): boolean {
  return regions.length > 0 || starts.filter(({ score }) => score >= STRONG).length >= 2;
}

/** 成文日期 may stand under the title. */
function withoutDate(lines: readonly OutlineLine[]): { date: string; opening: readonly OutlineLine[] } {
  const date = dateLine(lines[0]?.text ?? '');
  return date === undefined ? { date: '', opening: lines } : { date, opening: lines.slice(1) };
}

function sectionTexts(
  { sections }: Template,
  paragraphs: ReadonlyMap<CutPart['section']['id'], readonly string[]>,
): ReportText {
  const text: ReportText = {};
  for (const section of sections) {
    const own = paragraphs.get(section.id) ?? [];
    if (section.kind === 'prose') text[section.id] = own.join('\n');
    if (section.kind === 'aspects') text[section.id] = foreignAspects(section, own);
  }
  return text;
}
