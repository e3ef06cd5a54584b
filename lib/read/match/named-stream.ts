import type { Table } from '@/lib/template/types';
import { tableGrid } from '@/lib/template/grid';
import { partsOf } from '@/lib/template/walk';
import type { VisibleDocument } from '../visible-document';
import { labelChars, labelText, PARTED } from './label-chars';
import type { LabelStream, Run, StreamChar, Value } from './label-stream';
import { NAMED_VALUE } from './value-text';

/** A column's name with the figure behind it; blank where none is. */
interface Pair {
  readonly column: string;
  /** Place of the column in its row. */
  readonly order: number;
  readonly from: number;
  readonly to: number;
  /** Where the figure begins; `to` where there is none. */
  readonly figure: number;
}

/** So many figures of a row have to be named, and so large a share of the rows. */
const PAIRS_OF_ROW = 3;
const FEWEST_ROWS = 2;
const SHARE_OF_ROWS = 0.4;
/** The end of a figure or of a mark for none: white space or the comma of a list behind it. */
const ENDED = /([0-9０-９/／无空元件）)—–-])(?:\s+|、)/g;
/** Characters between two pairs of one row: 法人或其他组织（ */
const BETWEEN = 12;

/**
 * 逐项写明的数: lines that name each figure (自然人 8，商业企业 2 …) as a stream with one run a row; undefined where the
 * figures of the table are not named.
 */
export function namedStream(
  table: Table,
  document: VisibleDocument,
  blocks: readonly number[],
): LabelStream | undefined {
  const chars = charsOf(document, blocks);
  const rows = rowsOf(pairsIn(table, chars.map(({ char }) => char).join('')));
  const parts = partsOf(table);
  const whole = rows.filter((pairs) => {
    const named = pairs.filter(isFilled).length;
    return parts.some(({ columns }) => named >= Math.min(PAIRS_OF_ROW, columns.length));
  });
  const count = parts.reduce((sum, part) => sum + part.rows.length, 0);
  if (whole.length < FEWEST_ROWS || whole.length < count * SHARE_OF_ROWS) return undefined;
  return streamOf(chars, rows);
}

function charsOf(document: VisibleDocument, blocks: readonly number[]): StreamChar[] {
  return blocks.flatMap((block) => {
    const line = document[block];
    if (line?.kind !== 'line') return [];
    // Digits that white space or a line parts are two figures; a name may be broken anywhere.
    const [number = ''] = /^[\s•·*-]*\d{1,2}[、．.]/u.exec(line.text) ?? [];
    const rest = `${line.text.slice(number.length).trimEnd()} `.replace(ENDED, `$1${PARTED}`);
    const text = number + rest;
    const place = { line: 0, place: { block }, page: line.page ?? 0 };
    return labelChars(text).map((char) => ({ ...char, ...place }));
  });
}

function pairsIn(table: Table, text: string): Pair[] {
  const columns = partsOf(table).flatMap((part) =>
    part.columns.map(({ id, label }, order) => ({ id, order, name: labelText(label) })),
  );
  // Longer labels first: 法人或其他组织 and 3.其他 name no column.
  const labels = tableGrid(table).cells.map((cell) => labelText(cell.text));
  const names = [...new Set(labels)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(${names.map(escaped).join('|')})[:=为是${PARTED}]{0,2}(?:(${NAMED_VALUE})(?=$|[^\\d,.]|,(?!\\d{3})))?`,
    'gu',
  );
  return [...text.matchAll(pattern)].flatMap(({ 0: all, 1: name = '', 2: value = '', index }) => {
    const column = columns.find((one) => one.name === name);
    if (!column) return [];
    const to = index + all.length;
    return [{ column: column.id, order: column.order, from: index, to, figure: to - value.length }];
  });
}

/** Pairs of one row stand side by side in the order of the form. A name alone counts only among others. */
function rowsOf(pairs: readonly Pair[]): Pair[][] {
  const goesOn = (one: Pair | undefined, next: Pair | undefined) =>
    one !== undefined && next !== undefined && next.order > one.order && next.from - one.to <= BETWEEN;
  const rows: Pair[][] = [];
  pairs.forEach((pair, index) => {
    const last = rows.at(-1)?.at(-1);
    if (goesOn(last, pair)) rows.at(-1)?.push(pair);
    else if (isFilled(pair) || goesOn(pair, pairs[index + 1])) rows.push([pair]);
  });
  return rows;
}

function streamOf(all: readonly StreamChar[], rows: readonly (readonly Pair[])[]): LabelStream {
  const chars: StreamChar[] = [];
  const runs: Run[] = [];
  let at = 0;
  rows.forEach((pairs, line) => {
    const [first, last] = [pairs[0], pairs.at(-1)];
    if (!first || !last) return;
    chars.push(...all.slice(at, first.from).map((char) => ({ ...char, line })));
    const values = pairs.map((pair): [string, Value] => {
      const { block } = all[pair.from]?.place ?? { block: 0 };
      const raws = all.slice(pair.figure, pair.to).map(({ raw }) => (raw === PARTED ? '' : raw));
      // A comma of a list is no decimal point.
      const text = raws.join('').replace(/[、·•].*$/u, '');
      return [pair.column, { text, line, place: { block }, page: 0 }];
    });
    runs.push({
      at: chars.length,
      values: values.map(([, value]) => value),
      isGrid: true,
      named: new Map(values),
    });
    at = last.to;
  });
  chars.push(...all.slice(at).map((char) => ({ ...char, line: rows.length })));
  return { chars, runs };
}

function isFilled({ figure, to }: Pair): boolean {
  return figure < to;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
