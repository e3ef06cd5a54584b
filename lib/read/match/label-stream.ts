import type { SourcePlace } from '../read-result';
import type { ReadCell, ReadTable } from '../read-table';
import type { VisibleDocument } from '../visible-document';
import { joinNotes } from './join-notes';
import { labelChars, type LabelChar } from './label-chars';
import { pageNumbers } from './page-numbers';
import { isValueText } from './value-text';
import { printedSpan, splitLine, type PrintedSpan } from './split-line';

/** A character of the stream, and the line or table row it stands in. */
export interface StreamChar extends LabelChar {
  readonly line: number;
  readonly place: CellPlace;
  readonly page: number;
  /** In a line of text. */
  readonly x?: PrintedSpan;
}

/** Where something stands: a line, or a cell with its width. */
export interface CellPlace {
  readonly block: number;
  readonly row?: number;
  readonly column?: number;
  readonly columnSpan?: number;
}

/** A figure, a mark for none, or a blank cell of a table. */
export interface Value {
  readonly text: string;
  readonly line: number;
  readonly place: CellPlace;
  /** Printed columns that it covers in a line of text; a Chinese character covers two. */
  readonly x?: PrintedSpan;
  readonly page: number;
}

/** Values with no label between them. */
export interface Run {
  /** How many characters of the stream stand before it. */
  readonly at: number;
  readonly values: readonly Value[];
  /** A row of a table: blank cells are seen. */
  readonly isGrid: boolean;
}

/** 标签流: the labels of a stretch of a document as one stream of characters, with the figures between them. */
export interface LabelStream {
  readonly chars: readonly StreamChar[];
  readonly runs: readonly Run[];
}

/** Figures on a line that show that figures do not stand alone. */
const SEVERAL = 3;

/** The streams of some blocks, with the numbers of pages that stand alone beside figures and without them. */
interface Streams {
  readonly whole: LabelStream;
  readonly plain: LabelStream;
}

const known = new WeakMap<VisibleDocument, Map<string, Streams>>();

/** The stream of some blocks of a document, given by their indexes. Several tables are looked for in the same blocks. */
export function labelStream(document: VisibleDocument, blocks: readonly number[]): LabelStream {
  return streamsOf(document, blocks).plain;
}

/** The same with all numbers that stand alone on the first or last line of figures: they may be figures. */
export function wholeStream(document: VisibleDocument, blocks: readonly number[]): LabelStream {
  return streamsOf(document, blocks).whole;
}

function streamsOf(document: VisibleDocument, blocks: readonly number[]): Streams {
  const streams = known.get(document) ?? new Map<string, Streams>();
  known.set(document, streams);
  const key = blocks.join();
  const found = streams.get(key) ?? makeStreams(document, blocks);
  streams.set(key, found);
  return found;
}

function makeStreams(document: VisibleDocument, blocks: readonly number[]): Streams {
  const made = makeStream(document, blocks);
  const whole = made.chars.length > MOST_CHARS ? NOTHING : made;
  return { whole, plain: { chars: whole.chars, runs: whole.runs.map(withoutPageNumber) } };
}

/** Several times what a whole report has. A table is not looked for in more: that would take seconds. */
const MOST_CHARS = 30_000;
const NOTHING: LabelStream = { chars: [], runs: [] };

function makeStream(document: VisibleDocument, blocks: readonly number[]): LabelStream {
  const chars: StreamChar[] = [];
  const runs: { at: number; values: Value[]; isGrid: boolean }[] = [];
  const pages = pageNumbers(document);
  const hasEndTabs = endsInBlanks(document);
  let line = 0;
  const addValues = (values: readonly Value[], isGrid: boolean) => {
    const last = runs.at(-1);
    if (values.length === 0) return;
    if (last && !isGrid && !last.isGrid && last.at === chars.length) last.values.push(...values);
    else runs.push({ at: chars.length, values: [...values], isGrid });
  };
  const addLabel = (text: string, place: CellPlace, page: number, start?: PrintedSpan) => {
    let from = start?.map((span) => span.from);
    for (const { char, raw } of labelChars(text)) {
      const x = from && printedSpan(from, raw);
      chars.push(x ? { char, raw, line, place, page, x } : { char, raw, line, place, page });
      from = x?.map(({ to }) => to);
    }
  };

  const pieces = joinNotes(
    blocks.map((block) => {
      const found = document[block];
      return found?.kind === 'line' && !pages.has(block) ? splitLine(found.text) : [];
    }),
  );

  for (const [index, block] of blocks.entries()) {
    const found = document[block];
    if (found?.kind === 'table') {
      for (const cells of rowsOf(found.table, hasEndTabs)) {
        line += 1;
        const { labels, values } = splitRow(cells);
        for (const cell of labels) addLabel(cell.text, placeOf(block, cell), found.page ?? 0);
        addValues(
          values.map((cell) => ({
            text: cell.text.trim(),
            line,
            place: placeOf(block, cell),
            page: found.page ?? 0,
          })),
          true,
        );
      }
    } else if (found?.kind === 'line') {
      line += 1;
      for (const { kind, text, x } of pieces[index] ?? []) {
        const page = found.page ?? 0;
        if (kind === 'label') addLabel(text, { block }, page, x);
        else addValues([{ text: text.trim(), x, line, place: { block }, page }], false);
      }
    }
  }
  return { chars, runs };
}

/** A number alone on the first or last line of a run whose other lines hold several figures numbers the page. */
function withoutPageNumber({ values, ...run }: Run): Run {
  const lengths = new Map<number, number>();
  for (const { line } of values) lengths.set(line, (lengths.get(line) ?? 0) + 1);
  const isAlone = (value: Value | undefined) =>
    value !== undefined && lengths.get(value.line) === 1 && /^\d{1,3}$/.test(value.text);
  if (run.isGrid || ![...lengths.values()].some((length) => length >= SEVERAL)) return { ...run, values };
  const from = isAlone(values[0]) ? 1 : 0;
  const to = isAlone(values.at(-1)) ? values.length - 1 : values.length;
  return { ...run, values: values.slice(from, to) };
}

/** The place of a value in the document. */
export function sourceOf({ text, place: { block, row, column } }: Value): SourcePlace {
  return { block, text, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

function placeOf(block: number, { row, column, columnSpan }: ReadCell): CellPlace {
  return { block, row, column, columnSpan };
}

/** So few rows may all end in a blank by chance. */
const FEW_ROWS = 5;

/** Whether every row of figures ends in a blank cell: the mark behind the last cell, not a cell. */
function endsInBlanks(document: VisibleDocument): boolean {
  const rows = document
    .flatMap((block) => (block.kind === 'table' && !hasSpans(block.table) ? linesOf(block.table) : []))
    .filter((cells) => cells.some(({ text }) => isValueText(text)));
  return rows.length > FEW_ROWS && rows.every((cells) => cells.at(-1)?.text.trim() === '');
}

function hasSpans({ cells }: ReadTable): boolean {
  return cells.some(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1);
}

/** Cells by the row in which they begin. */
function rowsOf(table: ReadTable, hasEndTabs: boolean): ReadCell[][] {
  const lines = linesOf(table);
  return hasEndTabs && !hasSpans(table) ? lines.map(withoutEnd) : lines;
}

function withoutEnd(cells: readonly ReadCell[]): ReadCell[] {
  return cells.at(-1)?.text.trim() === '' ? cells.slice(0, -1) : [...cells];
}

function linesOf({ rows, cells }: ReadTable): ReadCell[][] {
  const lines: ReadCell[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) lines[cell.row]?.push(cell);
  return lines.filter((line) => line.length > 0).map((line) => line.sort((a, b) => a.column - b.column));
}

const HAN = /\p{Script=Han}/u;

/** The label cells of a row, and the cells behind them. */
function splitRow(cells: readonly ReadCell[]): { labels: readonly ReadCell[]; values: readonly ReadCell[] } {
  const figures = cells.filter(({ text }) => isValueText(text)).length;
  let split = 0;
  let behind = figures;
  cells.forEach(({ text }, index) => {
    if (isValueText(text)) behind -= 1;
    else if (HAN.test(text) && behind * 2 >= figures) split = index + 1;
  });
  return {
    labels: cells.slice(0, split).filter(({ text }) => !isValueText(text)),
    values: cells.slice(split),
  };
}
