import type { FigureRows } from './figure-rows';
import { lineFrom, xOf, type StreamItem, type StreamLine } from './stream-lines';

/**
 * 续页的行: the lines of a further page, each with the number of the line that it stands beside. Its rows are those with the
 * same labels or, where it has none, all rows in their order. Undefined where that cannot be told.
 */
export function linesBeside(
  first: readonly StreamLine[],
  rows: FigureRows,
  page: readonly StreamLine[],
): StreamLine[] | undefined {
  const top = page.findIndex(({ values }) => values.length > 0);
  const isNamed = page.slice(top).some(({ text }) => text !== '');
  return isNamed ? besideSame(first, rows, page) : besideAll(rows, page, top);
}

/** Figures alone below their heads: a line for each row, none left out. */
function besideAll(
  { rows, top: first }: FigureRows,
  page: readonly StreamLine[],
  top: number,
): StreamLine[] | undefined {
  const figures = page.slice(top);
  if (figures.length !== rows.length) return undefined;
  return [
    ...headsAbove(first, page.slice(0, top)),
    ...figures.map((line, index) => lineFrom(rows[index]?.line ?? 0, line.items)),
  ];
}

/** The labels once more, and the figures behind them. */
function besideSame(
  first: readonly StreamLine[],
  rows: FigureRows,
  page: readonly StreamLine[],
): StreamLine[] | undefined {
  const named = first.filter(({ line, text }) => line >= rows.top && text !== '');
  const texts = page.filter(({ text }) => text !== '');
  const from = texts.findIndex((_, at) => named.every(({ text }, index) => texts[at + index]?.text === text));
  const again = texts.slice(from, from + named.length);
  const [top] = again;
  if (from === -1 || !top) return undefined;
  const figures = again.map(({ items }, index) => {
    return lineFrom(
      named[index]?.line ?? 0,
      items.filter(({ kind }) => kind === 'value'),
    );
  });
  const all = page.flatMap(({ values }) => values).length;
  const isOfRow = (at: number) => rows.rows.some(({ from, to }) => at >= from && at <= to);
  const taken = figures.filter(({ line }) => isOfRow(line)).flatMap(({ values }) => values);
  if (taken.length < all) return undefined;
  const above = first.filter(({ line }) => line < rows.top);
  const heads = page.slice(0, page.indexOf(top)).map((line) => withoutWords(line, above));
  return [...headsAbove(rows.top, heads), ...figures];
}

/** Heads keep their order above the first row. */
function headsAbove(top: number, heads: readonly StreamLine[]): StreamLine[] {
  const shown = heads.filter(({ items }) => items.length > 0);
  return shown.map(({ items }, index) => lineFrom(top - shown.length + index, items));
}

/** A line without the words that other lines have at the same place: the corner over the labels, once more. */
function withoutWords({ line, items }: StreamLine, others: readonly StreamLine[]): StreamLine {
  const known = new Set(others.flatMap((other) => wordsOf(other).map(keyOf)));
  return lineFrom(
    line,
    wordsOf({ items }).flatMap((word) => (known.has(keyOf(word)) ? [] : word)),
  );
}

function wordsOf({ items }: Pick<StreamLine, 'items'>): StreamItem[][] {
  const words: StreamItem[][] = [];
  items.forEach((item, index) => {
    const before = items[index - 1];
    const end = before && xOf(before)?.[0]?.to;
    if (end !== undefined && end === xOf(item)?.[0]?.from) words.at(-1)?.push(item);
    else words.push([item]);
  });
  return words;
}

function keyOf(word: readonly StreamItem[]): string {
  const [first] = word;
  const text = word.map((item) => (item.kind === 'char' ? item.char.char : item.value.text)).join('');
  return `${(first && xOf(first)?.[0]?.from) ?? ''} ${text}`;
}
