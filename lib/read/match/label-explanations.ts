import type { Table } from '@/lib/template/types';
import { formWords, type FormWords } from './form-words';
import type { LabelStream, StreamChar } from './label-stream';
import { isOnePlace, isWordStart } from './stream-words';

/** A number in brackets is part of a label: （三）, 第（一）项. */
const NUMBER = /^\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)/u;
const LONGEST_NUMBER = 5;
/** More words stand in prose. */
const LONGEST = 400;
/** Longer than any label. */
const LONGEST_LABEL = 60;
const FEWEST = 2;
const SENTENCE_END = /[。；;.!]/;

interface Stretch {
  readonly form: FormWords;
  readonly chars: readonly StreamChar[];
  /** Places before which figures stand. */
  readonly figures: ReadonlySet<number>;
}

/**
 * 标签说明: the places of a stream that explain a label, in brackets or after a colon: 规章（设区的市……）, 规章：是指…….
 * They are no part of the label, and what they name is no row.
 */
export function labelExplanations(table: Table, { chars, runs }: LabelStream): ReadonlySet<number> {
  const stretch = { form: formWords(table), chars, figures: new Set(runs.map(({ at }) => at)) };
  const places = new Set<number>();
  for (let at = 1; at < chars.length; at += 1) {
    const sign = chars[at]?.char;
    const end = sign === '(' ? bracketEnd(stretch, at) : sign === ':' ? colonEnd(stretch, at) : undefined;
    if (end === undefined) continue;
    for (; at < end; at += 1) places.add(at);
    places.add(end);
  }
  return places;
}

function bracketEnd(stretch: Stretch, at: number): number | undefined {
  const { form, chars } = stretch;
  if (NUMBER.test(textOf(chars, at, at + LONGEST_NUMBER))) return undefined;
  const isNamed = textsBefore(stretch, at).some(form.isLabel);
  const close = closing(stretch, at, isNamed);
  if (close === undefined) return isNamed ? withoutFigures(stretch, at, endOfPlace(chars, at)) : undefined;
  const isBehind = textsBefore(stretch, at).some((text) => text.length >= FEWEST);
  if (!isNamed && !isBehind) return undefined;
  return form.isOfForm(textOf(chars, at + 1, close)) ? undefined : withoutFigures(stretch, at, close);
}

/** Where a bracket is closed: in its cell or line, that behind a label in the next lines too. */
function closing({ chars }: Stretch, at: number, isNamed: boolean): number | undefined {
  let depth = 0;
  for (let place = at; place < Math.min(chars.length, at + LONGEST); place += 1) {
    const isLine = isNamed && chars[at]?.place.row === undefined && chars[place]?.place.row === undefined;
    if (!isLine && !isOnePlace(chars[at], chars[place])) return undefined;
    if (chars[place]?.char === '(') depth += 1;
    if (chars[place]?.char === ')') depth -= 1;
    if (depth === 0) return place;
  }
  return undefined;
}

/** A definition behind a colon goes on to the end of its cell; on lines as far as a sentence or figures. */
function colonEnd(stretch: Stretch, at: number): number | undefined {
  const { form, chars, figures } = stretch;
  if (!textsBefore(stretch, at).some(form.isLabel)) return undefined;
  let end = endOfPlace(chars, at);
  const words = textOf(chars, at + 1, end + 1);
  if (words.length < FEWEST || form.beginsWithLabel(words)) return undefined;
  const isLine = chars[at]?.place.row === undefined;
  while (
    isLine &&
    end + 1 < chars.length &&
    !SENTENCE_END.test(chars[end]?.raw ?? '') &&
    !figures.has(end + 1)
  ) {
    const next = endOfPlace(chars, end + 1);
    const isOther =
      chars[next]?.place.row !== undefined || form.beginsWithLabel(textOf(chars, end + 1, next + 1));
    if (isOther || next - at > LONGEST) break;
    end = next;
  }
  return withoutFigures(stretch, at, end);
}

/** Figures inside it make it something else. */
function withoutFigures({ figures }: Stretch, at: number, end: number): number | undefined {
  for (let place = at + 1; place <= end; place += 1) if (figures.has(place)) return undefined;
  return end;
}

/** The texts that end before a place: from the beginning of its cell or line, and from each word of the line. */
function textsBefore({ chars, figures }: Stretch, at: number): string[] {
  const texts: string[] = [];
  const isNewLine = !isOnePlace(chars[at - 1], chars[at]);
  // The bracket may stand below its label.
  const last = isNewLine && chars[at]?.place.row === undefined ? chars[at - 1] : chars[at];
  if (figures.has(at) || !isOnePlace(last, chars[at - 1])) return texts;
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_LABEL); from -= 1) {
    const isStart = figures.has(from) || !isOnePlace(chars[from - 1], chars[from]);
    if (isStart || isWordStart(chars, from)) texts.push(textOf(chars, from, at));
    if (isStart) return texts;
  }
  return texts;
}

function endOfPlace(chars: readonly StreamChar[], at: number): number {
  let end = at;
  while (isOnePlace(chars[at], chars[end + 1])) end += 1;
  return end;
}

function textOf(chars: readonly StreamChar[], from: number, to: number): string {
  return chars
    .slice(from, to)
    .map(({ char }) => char)
    .join('');
}
