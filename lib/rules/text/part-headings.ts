import { likeness } from '@/lib/template/label-likeness';
import type { Section, Template } from '@/lib/template/types';
import { wordsOnly } from '../squeezed';

const NUMERALS = '一二三四五六七八九十';
const NUMBER =
  /^\s*(?:第\s*([一二三四五六七八九十\d]{1,2})\s*部分|([一二三四五六七八九十]{1,2}|\d{1,2})(?=\s*[、.．,，:：\s]))\s*[、.．,，:：]?\s*/;
/** Above it a heading is the part's by its words alone; with the right number less will do. */
const LIKE = 0.75;
const LIKE_NUMBERED = 0.4;

/** 一级标题 as printed: its number, 0 without one, and its words. */
export interface PrintedHeading {
  readonly text: string;
  readonly number: number;
  readonly words: string;
}

export function printedHeading(text: string): PrintedHeading {
  const match = NUMBER.exec(text);
  const typed = match?.[1] ?? match?.[2] ?? '';
  const number = typed === '' ? 0 : /\d/.test(typed) ? Number(typed) : numeralOf(typed);
  return { text: text.trim(), number, words: wordsOnly(text.slice(match?.[0].length ?? 0)) };
}

/** 一 to 十九; 0 for other words. */
export function numeralOf(text: string): number {
  if (text.length === 1) return NUMERALS.indexOf(text) + 1;
  return text.startsWith('十') ? 10 + NUMERALS.indexOf(text.slice(1)) + 1 : 0;
}

/** Which heading is which part's: by its words, then by words and number, then by the number alone. */
export function headingsByPart(
  { sections }: Template,
  headings: readonly PrintedHeading[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const passes: readonly ((section: Section, heading: PrintedHeading) => boolean)[] = [
    (section, heading) => wordLikeness(section, heading) >= LIKE,
    (section, heading) => isNumbered(section, heading) && wordLikeness(section, heading) >= LIKE_NUMBERED,
    isNumbered,
  ];
  for (const fits of passes) {
    for (const section of sections) {
      if (found.has(section.id)) continue;
      const taken = new Set(found.values());
      const at = headings.findIndex((heading, index) => !taken.has(index) && fits(section, heading));
      if (at !== -1) found.set(section.id, at);
    }
  }
  return found;
}

/** The words of the official heading, without its number. */
export function officialWords({ heading }: Section): string {
  return printedHeading(heading).words;
}

/** Whether a heading has the number of the part. */
export function isNumbered({ number }: Section, heading: PrintedHeading): boolean {
  return numeralOf(number) === heading.number;
}

function wordLikeness(section: Section, { words }: PrintedHeading): number {
  return Math.max(
    ...[officialWords(section), ...(section.aliases ?? [])].map((known) => likeness(known, words)),
  );
}
