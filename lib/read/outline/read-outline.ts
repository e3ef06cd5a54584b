import type { ReportText } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import type { VisibleDocument } from '../visible-document';
import { blocksBetween, cutParts, type CutPart } from './cut-parts';
import { doubts } from './doubts';
import { findParts, type FoundParts } from './find-parts';
import { findSignature } from './find-signature';
import { findTitle, titleOfPage } from './find-title';
import { foreignAspects } from './foreign-aspects';
import { STRONG } from './part-start';
import { headLines } from './head-lines';
import { joinParagraphs } from './join-paragraphs';
import { basisOf } from './opening-facts';
import type { Outline } from './outline';
import { outlineLines } from './outline-line';
import { withoutFurniture } from './page-furniture';
import { printShape } from './print-shape';
import { reportIdentity } from './report-identity';
import { seenHeadings } from './seen-headings';
import { besideTable, strayProse } from './stray-prose';
import { templateWords } from './template-words';

/** As far down a title is looked for; a portal may print much over it. */
const TITLE_WITHIN = 300;
/** No report has so many; what has is something else. */
const MOST_LINES = 20_000;

/** 提纲 of a report by anybody. Headings are evidence, not law: parts are found without them where tables tell. */
export function readOutline(template: Template, document: VisibleDocument): Outline {
  const all = outlineLines(document);
  if (all.length > MOST_LINES) return NOTHING;
  const lines = withoutFurniture(
    templateWords(template),
    all.filter(({ isPageTitle }) => !isPageTitle),
  );
  const found = findParts(template, lines);
  const start = found.starts[0]?.line ?? lines.length;
  const shown = all.find(({ isPageTitle }) => isPageTitle)?.text ?? '';
  const title = findTitle(template, lines, Math.min(start, TITLE_WITHIN)) ?? titleOfPage(template, shown);
  if (!title && !isReport(found)) return NOTHING;

  const cut = cutParts(template, lines, found, document.length);
  const head = headLines(lines.slice(0, title?.next ?? 0), lines.slice(title?.next ?? 0, start));
  const closing = findSignature(cut.at(-1)?.lines ?? [], title?.agency ?? '');
  const parts = cut.map((part, at) => (at === cut.length - 1 ? { ...part, lines: closing.lines } : part));

  const prose = parts.filter(({ section }) => section.kind !== 'table');
  const shape = printShape([head.opening, ...prose.map((part) => part.lines)].flat());
  const paragraphs = new Map(prose.map((part) => [part.section.id, joinParagraphs(part.lines, shape)]));
  const openingTexts = joinParagraphs(head.opening, shape);
  const said = [...openingTexts, ...[...paragraphs.values()].flat()];
  const overview = prose.filter(({ section }) => section.kind === 'aspects');
  const first = [openingTexts, ...overview.map(({ section }) => paragraphs.get(section.id) ?? [])].flat();
  const beside = parts.flatMap(({ section, lines: own }) =>
    section.kind === 'table' ? besideTable(section, own).map((text) => ({ section, text })) : [],
  );
  return {
    title: title?.text ?? '',
    ...reportIdentity({ title, signed: closing.signature.name, first, said }),
    parts: new Map([
      ['opening', blocksBetween(lines, title?.next ?? 0, start, document.length)],
      ...cut.map(({ section, range }) => [section.id, range] as const),
    ]),
    headings: parts.flatMap(({ section, start }) => [
      ...(start.text === '' ? [] : [{ text: start.text, level: 1 }]),
      ...seenHeadings(paragraphs.get(section.id) ?? []),
    ]),
    text: { opening: openingTexts.join('\n'), ...sectionTexts(template, paragraphs) },
    besideTables: beside.map(({ text }) => text),
    signature: closing.signature,
    date: [head.published, closing.signature.date, head.date].find((date) => date !== '') ?? '',
    basis: basisOf(template, said),
    uncertain: [
      ...doubts(template, title, parts),
      ...beside.map(({ section, text }) => strayProse(section, text.text)),
    ],
  };
}

const NOTHING: Outline = {
  title: '',
  agency: '',
  year: undefined,
  parts: new Map(),
  headings: [],
  text: {},
  besideTables: [],
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
