import { squeezedLabel } from '@/lib/template/label-likeness';
import type { OverviewText } from '@/lib/report/report';
import type { Aspect, AspectsSection } from '@/lib/template/types';
import { headingNumber, type NumberedText } from './heading-number';
import { wordLikeness } from './word-likeness';

/** Below this a heading is about something else. */
const LIKE = 0.35;
/** A line without number is a heading by its words alone. */
const LIKE_ALONE = 0.75;
const SAME_NUMBER = 0.15;
/** So many aspects must be there for a report to follow the form. */
const FEWEST = 3;
const LONGEST = 40;

/** So much of what tells an aspect from the others has to be in its heading. */
const OWN_WORDS = 0.5;

/** Styles in which reports number the five aspects: （一）, 一、, 1. and none. */
const STYLES: readonly ((numbered: NumberedText) => boolean)[] = [
  ({ level, digits }) => level === 'minor' && !digits,
  ({ level, digits }) => level === 'major' && !digits,
  ({ level, digits }) => level !== 'none' && digits,
  ({ level, body }) => level === 'none' && body.length <= 20 && !/[，。；：]/.test(body),
];

/** 总体情况 of anybody's report under the five aspects, where its headings are about them; else the text as a whole. */
export function foreignAspects(section: AspectsSection, paragraphs: readonly string[]): OverviewText {
  const starts = paragraphs.length === 0 ? new Map<number, string>() : findStarts(section, paragraphs);
  if (!starts) return { whole: paragraphs.join('\n') };
  const texts = new Map([section.lead, ...section.aspects].map(({ id }) => [id, [] as string[]]));
  let current = section.lead.id;
  paragraphs.forEach((paragraph, at) => {
    current = starts.get(at) ?? current;
    texts.get(current)?.push(paragraph);
  });
  return Object.fromEntries([...texts].map(([id, own]) => [id, own.join('\n')]));
}

function findStarts({ aspects }: AspectsSection, paragraphs: readonly string[]) {
  for (const style of STYLES) {
    const starts = aspectStarts(aspects, paragraphs, style);
    if (starts) return starts;
  }
  return undefined;
}

/** Aspect by the paragraph it begins in; undefined where these headings are not those of the form. */
function aspectStarts(
  aspects: readonly Aspect[],
  paragraphs: readonly string[],
  isHeading: (numbered: NumberedText) => boolean,
): ReadonlyMap<number, string> | undefined {
  const starts = new Map<number, string>();
  const opened = new Set<number>();
  for (const [at, paragraph] of paragraphs.entries()) {
    const numbered = headingNumber(headOf(paragraph));
    if (!isHeading(numbered)) continue;
    const order = bestAspect(aspects, numbered);
    // What comes after the last aspect belongs to it; a line without number is no heading for being short.
    if (order === -1 || opened.has(order)) {
      if (opened.has(aspects.length - 1) || numbered.level === 'none') continue;
      return undefined;
    }
    opened.add(order);
    starts.set(at, aspects[order]?.id ?? '');
  }
  return starts.size >= FEWEST ? starts : undefined;
}

/** The heading of a paragraph: its line, or its words up to the full stop. */
export function headOf(paragraph: string): string {
  return (/^[^。：:！？]*/u.exec(paragraph)?.[0] ?? paragraph).slice(0, LONGEST);
}

function bestAspect(aspects: readonly Aspect[], { level, number, body }: NumberedText): number {
  const least = level === 'none' ? LIKE_ALONE : LIKE;
  let best = -1;
  let most = 0;
  aspects.forEach((aspect, order) => {
    const like = aspectLikeness(aspects, aspect, body);
    const total = like + (headingNumber(aspect.heading ?? '').number === number ? SAME_NUMBER : 0);
    if (like < least || total <= most) return;
    best = order;
    most = total;
  });
  return best;
}

function aspectLikeness(aspects: readonly Aspect[], aspect: Aspect, body: string): number {
  const own = squeezedLabel(body);
  const name = squeezedLabel(aspect.shortName);
  const official = wordsOf(aspect);
  // The longer of two names that both occur says more: 依申请公开, not 公开.
  if (own.includes(name)) return 1 + name.length / 100;
  const telling = wordsAlone(official, aspects.filter((one) => one !== aspect).map(wordsOf));
  const shared = [...telling].filter((char) => own.includes(char)).length;
  if (shared < OWN_WORDS * telling.length) return 0;
  return Math.max(wordLikeness(official, own, LIKE), wordLikeness(name, own, LIKE));
}

function wordsOf({ heading = '' }: Aspect): string {
  return squeezedLabel(headingNumber(heading).body);
}

/** The characters of a heading that stand in no pair that another heading has too: 平台建设, not 公开 and 情况. */
function wordsAlone(heading: string, others: readonly string[]): string {
  const isShared = (at: number) => others.some((other) => other.includes(heading.slice(at, at + 2)));
  return [...heading]
    .filter((_, at) => !(at + 1 < heading.length && isShared(at)) && !(at > 0 && isShared(at - 1)))
    .join('');
}
