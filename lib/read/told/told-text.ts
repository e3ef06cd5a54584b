import { labelChars, PARTED } from '../match/label-chars';
import type { StreamChar } from '../match/label-stream';
import { pageNumbers } from '../match/page-numbers';
import type { VisibleDocument } from '../visible-document';

/** 叙述文字: lines as one text of label characters; `PARTED` stands behind what ends a figure. */
export interface ToldText {
  readonly chars: readonly StreamChar[];
  /** The same characters, one for one. */
  readonly text: string;
}

/** The end of a figure or of a mark for none, and the white space or the comma of a list behind it. */
const ENDED = /([0-9０-９/／无空）)—–-]|[0-9０-９]\s?(?:万元|[元件个项条宗份起次]))(?:\s+|(?=、))/gu;
/** A dot before an item stands for no figure. */
const DOT = /^\s*[•·●○◆■▪]\s*/u;
/** A dash does where it is seen to stand before items, of which a text has several. */
const DASH = /^\s*[-－–—]\s+(?=[\p{Script=Han}（(\d])/u;
const DASHED_ITEM =
  /^\s*[-－–—]\s+(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|\d{1,2}[、.．）)]|\p{Script=Han}{2,12}[：:])/u;
const FEWEST_ITEMS = 3;

const ITEM_NUMBER = /^\s*\d{1,2}[、．.]/u;

const known = new WeakMap<VisibleDocument, Map<string, ToldText>>();

/** The text of some blocks of a document, given by their indexes. Several tables are looked for in the same blocks. */
export function toldText(document: VisibleDocument, blocks: readonly number[]): ToldText {
  const texts = known.get(document) ?? new Map<string, ToldText>();
  known.set(document, texts);
  const key = blocks.join();
  const made = texts.get(key) ?? makeText(document, blocks);
  texts.set(key, made);
  return made;
}

function makeText(document: VisibleDocument, blocks: readonly number[]): ToldText {
  const dashed = document.filter((line) => line.kind === 'line' && DASHED_ITEM.test(line.text));
  const hasDashes = dashed.length >= FEWEST_ITEMS;
  const pages = pageNumbers(document);
  const chars = blocks.flatMap((block, line) => {
    const found = document[block];
    if (found?.kind !== 'line' || pages.has(block)) return [];
    const item = found.text.replace(DOT, '').replace(hasDashes ? DASH : '', '');
    // The number of an item ends no figure; a name may be broken anywhere.
    const [number = ''] = ITEM_NUMBER.exec(item) ?? [];
    const text = number + `${item.slice(number.length).trimEnd()} `.replace(ENDED, `$1${PARTED}`);
    const place = { line, place: { block }, page: found.page ?? 0 };
    return labelChars(text).map((char) => ({ ...char, ...place }));
  });
  // One code unit for each character, so that places in the text are places in the stream.
  const text = chars.map(({ char }) => (char.length === 1 ? char : ODD)).join('');
  return { chars, text };
}

/** Stands for a character beyond the basic plane. */
const ODD = '\ufffd';
