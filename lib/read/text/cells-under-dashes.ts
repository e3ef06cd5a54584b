import { printedSpan } from '../match/split-line';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The ways of counting columns, as in `PrintedSpan`. */
const WAYS = [0, 1, 2] as const;

/** A table read in one way of counting. */
interface Reading {
  readonly rows: readonly string[][];
  /** How many words begin where their dashes begin, or end where these end, whichever are more. */
  readonly aligned: number;
}

/**
 * The texts under the dashes of each column, line under line, in the way of counting that sets most words at the edges
 * of their dashes. Undefined where a word stands between two columns, or two ways that are as good differ.
 */
export function cellsUnderDashes(
  dashes: string,
  rows: readonly (readonly string[])[],
): readonly string[][] | undefined {
  const columns = [...dashes.matchAll(/\S+/g)].map(({ 0: text, index }): Span => {
    return { from: index, to: index + text.length };
  });
  const readings = WAYS.flatMap((way) => readIn(way, rows, columns) ?? []);
  const most = Math.max(...readings.map(({ aligned }) => aligned));
  const [best, ...others] = readings.filter(({ aligned }) => aligned === most).map((one) => one.rows);
  return best && others.every((one) => JSON.stringify(one) === JSON.stringify(best)) ? best : undefined;
}

function readIn(
  way: (typeof WAYS)[number],
  rows: readonly (readonly string[])[],
  columns: readonly Span[],
): Reading | undefined {
  let starts = 0;
  let ends = 0;
  const texts = rows.map((row) => {
    const cells: string[][] = columns.map(() => []);
    for (const line of row) {
      const words = wordsOf(line, way);
      const places = words.map(({ from, to }) =>
        columns.findIndex((column) => from >= column.from && to <= column.to),
      );
      if (places.includes(-1)) return undefined;
      words.forEach(({ from, to }, index) => {
        const column = columns[places[index] ?? 0];
        if (from === column?.from) starts += 1;
        if (to === column?.to) ends += 1;
      });
      columns.forEach((_, column) => {
        const own = words.filter((_word, index) => places[index] === column).map(({ text }) => text);
        if (own.length > 0) cells[column]?.push(own.join(' '));
      });
    }
    return cells.map((lines) => lines.join('\n'));
  });
  const whole = texts.filter((row) => row !== undefined);
  return whole.length === rows.length ? { rows: whole, aligned: Math.max(starts, ends) } : undefined;
}

function wordsOf(line: string, way: (typeof WAYS)[number]): (Span & { readonly text: string })[] {
  let x = [0, 0, 0];
  return (line.match(/\s+|\S+/g) ?? []).flatMap((text) => {
    const spans = printedSpan(x, text);
    x = spans.map(({ to }) => to);
    const span = spans[way];
    return span && text.trim() !== '' ? [{ ...span, text }] : [];
  });
}
