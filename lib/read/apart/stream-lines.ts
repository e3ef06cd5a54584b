import type { LabelStream, StreamChar, Value } from '../match/label-stream';
import type { PrintedSpan } from '../match/split-line';

/** What stands in a line of a stream, in reading order. */
export type StreamItem =
  { readonly kind: 'char'; readonly char: StreamChar } | { readonly kind: 'value'; readonly value: Value };

/** 印行: a printed line with its words and its figures. */
export interface StreamLine {
  readonly line: number;
  readonly items: readonly StreamItem[];
  /** Its words without its figures. */
  readonly text: string;
  readonly values: readonly Value[];
}

/** The lines of a stream that show something. */
export function streamLines({ chars, runs }: LabelStream): StreamLine[] {
  const items: StreamItem[] = [];
  let at = 0;
  for (const run of runs) {
    for (; at < run.at; at += 1) pushChar(items, chars[at]);
    items.push(...run.values.map((value) => ({ kind: 'value' as const, value })));
  }
  for (; at < chars.length; at += 1) pushChar(items, chars[at]);
  const byLine = new Map<number, StreamItem[]>();
  for (const item of items) {
    const own = byLine.get(lineOf(item)) ?? [];
    own.push(item);
    byLine.set(lineOf(item), own);
  }
  return [...byLine].sort(([a], [b]) => a - b).map(([line, own]) => lineFrom(line, own));
}

function pushChar(items: StreamItem[], char: StreamChar | undefined): void {
  if (char) items.push({ kind: 'char', char });
}

function lineOf(item: StreamItem): number {
  return item.kind === 'char' ? item.char.line : item.value.line;
}

export function lineFrom(line: number, items: readonly StreamItem[]): StreamLine {
  return {
    line,
    items,
    text: items.map((item) => (item.kind === 'char' ? item.char.char : '')).join(''),
    values: items.flatMap((item) => (item.kind === 'value' ? [item.value] : [])),
  };
}

/** Lines as a stream again, numbered from 1 in their order and on one page. */
export function streamOf(lines: readonly StreamLine[], page: number): LabelStream {
  const chars: StreamChar[] = [];
  const runs: { at: number; values: Value[]; isGrid: boolean }[] = [];
  for (const [index, { items }] of lines.entries()) {
    const line = index + 1;
    for (const item of items) {
      if (item.kind === 'char') {
        chars.push({ ...item.char, line, page });
        continue;
      }
      const value = { ...item.value, line, page };
      const last = runs.at(-1);
      if (last?.at === chars.length) last.values.push(value);
      else runs.push({ at: chars.length, values: [value], isGrid: false });
    }
  }
  return { chars, runs };
}

/** The ways of counting printed columns, as in `PrintedSpan`. */
const WAYS = [0, 1, 2] as const;

/** How many printed columns some lines take, in each way of counting. */
export function widthOf(lines: readonly StreamLine[]): readonly number[] {
  const spans = lines.flatMap(({ items }) => items.map((item) => xOf(item) ?? []));
  return WAYS.map((way) => spans.reduce((most, x) => Math.max(most, x[way]?.to ?? 0), 0));
}

/** The block of the document in which a line stands. */
export function blockOf({ items: [item] }: StreamLine): number {
  const place = item?.kind === 'char' ? item.char.place : item?.value.place;
  return place?.block ?? 0;
}

export function xOf(item: StreamItem): PrintedSpan | undefined {
  return item.kind === 'char' ? item.char.x : item.value.x;
}

/** The same line further to the right. */
export function shifted({ line, items }: StreamLine, by: readonly number[]): StreamLine {
  const move = (x: PrintedSpan): PrintedSpan =>
    x.map(({ from, to }, way) => ({ from: from + (by[way] ?? 0), to: to + (by[way] ?? 0) }));
  return lineFrom(
    line,
    items.map((item): StreamItem => {
      const x = xOf(item);
      if (!x) return item;
      return item.kind === 'char'
        ? { kind: 'char', char: { ...item.char, x: move(x) } }
        : { kind: 'value', value: { ...item.value, x: move(x) } };
    }),
  );
}
