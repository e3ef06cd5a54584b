import { squeezedLabel } from '@/lib/template/label-likeness';
import { headingNumber } from './heading-number';
import { STRONG, type PartStart } from './part-start';
import { runInHeading } from './run-in-heading';
import type { TemplateWords } from './template-words';
import { wordLikeness } from './word-likeness';

export type ScoredHeading = Pick<PartStart, 'section' | 'text' | 'rest' | 'score'>;

/** Longer than any heading with its number, in one line or several. */
export const LONGEST_LINE = 60;
const LONGEST_BODY = 40;
const LONGEST_UNKNOWN = 25;

/** With the right number in front, so much likeness is enough. */
const NUMBERED = 0.45;
const NUMBER_ALONE = 0.35;

/** The parts that a text may be the heading of, by its words or, weakly, by its number alone. */
export function scoreHeading(words: TemplateWords, text: string): ScoredHeading[] {
  const isLong = text.length > LONGEST_LINE;
  const { number, level, digits, body } = headingNumber(isLong ? text : withoutPage(text));
  const squeezed = isLong ? '' : squeezedLabel(body);
  const isShort = squeezed.length > 0 && squeezed.length <= LONGEST_BODY;
  return words.sections.flatMap(({ section, bodies }): ScoredHeading[] => {
    const isNumbered = number === section.number;
    // （一）主动公开政府信息情况 heads an aspect of part one.
    if (level === 'minor' && !isNumbered) return [];
    const together = runInHeading(text, bodies);
    if (together && (isNumbered || !together.isBare)) {
      const { heading, rest } = together;
      return [{ section: section.id, text: heading, rest, score: isNumbered ? 0.95 : STRONG }];
    }
    if (!isShort) return [];
    const found = (score: number) => [{ section: section.id, text, rest: '', score }];
    const isMajor = isNumbered && level === 'major';
    const needed = isMajor ? NUMBERED : STRONG;
    const like = Math.max(...bodies.map((wording) => wordLikeness(squeezed, wording, needed)));
    if (like >= needed && !isLabel(words, text, like)) {
      return found(like * numberFactor(isNumbered, number) * endFactor(text));
    }
    const isUnknown = isMajor && !digits && isHeadingLike(squeezed, body) && !isLabel(words, text, 0);
    return isUnknown ? found(NUMBER_ALONE) : [];
  });
}

/** A table of contents prints the page behind: 一、总体情况……1. */
function withoutPage(text: string): string {
  return text.replace(/[.…·\s]*\d{1,3}$/, '');
}

function numberFactor(isNumbered: boolean, number: string): number {
  if (isNumbered) return 1;
  return number === '' ? 0.9 : 0.95;
}

/** A list of the parts ends its items so, a table of contents with the page. */
function endFactor(text: string): number {
  return /[；;，,、]$|\d$/.test(text) ? 0.5 : 1;
}

function isHeadingLike(squeezed: string, body: string): boolean {
  return squeezed.length >= 2 && squeezed.length <= LONGEST_UNKNOWN && !/[，。；！？]/.test(body);
}

/** 三、本年度办理结果 and the other numbered labels of the tables, whole or in pieces. */
function isLabel({ labels }: TemplateWords, text: string, like: number): boolean {
  const squeezed = squeezedLabel(text);
  return labels.some(
    (label) =>
      (squeezed.length >= 2 && label.includes(squeezed)) ||
      wordLikeness(label, squeezed, Math.max(like, 0.5)) > like,
  );
}
