import type { Table } from '@/lib/template/types';
import { tableGrid } from '@/lib/template/grid';
import { labelText } from './label-chars';
import type { LabelStream } from './label-stream';

/** Text of a stream that is no label of the form. */
export interface OtherText {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** Share of a text that must be pieces of official labels for it to be no text of its own. */
const EXPLAINED = 0.75;
const SHORTEST = 2;

/** 其他文字: pieces of the stream that belong to no label of the table, as the label of a row that was added. */
export function otherTexts(table: Table, stream: LabelStream, taken: ReadonlySet<number>): OtherText[] {
  const official = tableGrid(table)
    .cells.map(({ text }) => labelText(text))
    .join('|');
  const breaks = new Set(stream.runs.map(({ at }) => at));
  const pieces: { first: number; last: number; text: string; raw: string }[] = [];
  let open: { first: number; last: number; text: string; raw: string } | undefined;
  stream.chars.forEach(({ char, raw, place }, index) => {
    const before = stream.chars[index - 1]?.place;
    const isOtherCell =
      before?.block !== place.block || before.column !== place.column || before.row !== place.row;
    const ends = breaks.has(index) || (isOtherCell && place.column !== undefined);
    if (ends || taken.has(index)) open = undefined;
    if (taken.has(index)) return;
    if (open) {
      open.last = index;
      open.text += char;
      open.raw += raw;
    } else {
      open = { first: index, last: index, text: char, raw };
      pieces.push(open);
    }
  });
  return pieces
    .filter(({ text }) => text.length >= SHORTEST && explained(text, official) < EXPLAINED)
    .map(({ first, last, raw }) => ({ first, last, text: raw }));
}

/** Share of a text that pieces of two or more characters of the official labels cover. */
function explained(text: string, official: string): number {
  let covered = 0;
  let at = 0;
  while (at < text.length) {
    let length = 1;
    while (at + length < text.length && official.includes(text.slice(at, at + length + 1))) length += 1;
    if (length > 1 || /[\p{P}\d]/u.test(text[at] ?? '')) covered += length;
    at += length;
  }
  return covered / text.length;
}
