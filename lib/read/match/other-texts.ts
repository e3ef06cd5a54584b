import type { Table } from '@/lib/template/types';
import { tableGrid } from '@/lib/template/grid';
import { labelText } from './label-chars';
import type { LabelStream } from './label-stream';

/** Text of a stream that is no label of the form. */
export interface OtherText {
  readonly first: number;
  readonly last: number;
  /** As it is printed, without what explains it in brackets or after a colon. */
  readonly text: string;
  /** The same in label characters. */
  readonly words: string;
}

/** Share of a text that must be pieces of official labels for it to be no text of its own. */
const EXPLAINED = 0.75;
const SHORTEST = 2;
const SHORTEST_ROW = 4;

/** 其他文字: pieces of the stream that belong to no label of the table, as the label of a row that was added. */
export function otherTexts(
  table: Table,
  stream: LabelStream,
  taken: ReadonlySet<number>,
  explanations: ReadonlySet<number>,
): OtherText[] {
  const official = officialText(table);
  const breaks = new Set(stream.runs.map(({ at }) => at));
  const pieces: { -readonly [key in keyof OtherText]: OtherText[key] }[] = [];
  let open: (typeof pieces)[number] | undefined;
  stream.chars.forEach(({ char, raw, place }, index) => {
    const before = stream.chars[index - 1]?.place;
    const isOtherCell =
      before?.block !== place.block || before.column !== place.column || before.row !== place.row;
    const ends = breaks.has(index) || (isOtherCell && place.column !== undefined);
    if (ends || taken.has(index)) open = undefined;
    if (taken.has(index)) return;
    if (!open) {
      open = { first: index, last: index, text: '', words: '' };
      pieces.push(open);
    }
    open.last = index;
    if (explanations.has(index)) return;
    open.text += raw;
    open.words += char;
  });
  return pieces.filter(
    (piece) =>
      piece.words.length >= SHORTEST &&
      (explained(piece.words, official) < EXPLAINED || isRowOfItsOwn(piece, stream, taken, official)),
  );
}

/**
 * Whether a text has its own line and its own figures, though the form has all its words: 其他主动公开文件. A piece of one
 * label is torn off it.
 */
function isRowOfItsOwn(
  { first, last, words }: OtherText,
  { chars, runs }: LabelStream,
  taken: ReadonlySet<number>,
  official: string,
): boolean {
  if (words.length < SHORTEST_ROW || official.includes(words)) return false;
  const lines = new Set(chars.slice(first, last + 1).map(({ line }) => line));
  const isShared = (index: number) => lines.has(chars[index]?.line ?? -1) && taken.has(index);
  let from = first;
  while (lines.has(chars[from - 1]?.line ?? -1)) from -= 1;
  for (let index = from; lines.has(chars[index]?.line ?? -1); index += 1) if (isShared(index)) return false;
  const own = runs.find(({ at }) => at === last + 1);
  const isBeside = own?.values[0]?.line === chars[last]?.line;
  // On lines of their own, figures above belong to the label above.
  const isBelow = own?.isGrid === false && lines.size === 1 && runs.some(({ at }) => at === first);
  return (isBeside || isBelow) && own?.values.some(({ text }) => text !== '') === true;
}

/** Whether a text is made of pieces of the table's labels. */
export function isOfTable(table: Table, text: string): boolean {
  return text === '' || explained(text, officialText(table)) >= EXPLAINED;
}

/** The number of a part (四、) and what follows it. */
const PART = /[一二三四五六七八九十]\.\p{Script=Han}{2}/gu;

/** Whether a part of the report begins in a text; rows of the form are numbered alike. */
export function beginsPart(table: Table, text: string): boolean {
  const official = officialText(table);
  return (text.match(PART) ?? []).some((words) => !official.includes(words));
}

const officialTexts = new WeakMap<Table, string>();

function officialText(table: Table): string {
  const made =
    officialTexts.get(table) ??
    tableGrid(table)
      .cells.map(({ text }) => labelText(text))
      .join('|');
  officialTexts.set(table, made);
  return made;
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
