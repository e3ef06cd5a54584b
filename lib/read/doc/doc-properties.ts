import type { DocStreams } from './doc-streams';
import { lastUpTo } from './doc-text';
import { uint16, uint32 } from './ole-file';

/** What the properties of a paragraph say, as far as it matters here. */
export interface ParagraphProperties {
  /** How many tables it stands in. */
  readonly depth: number;
  /** The mark at the end of a row. */
  readonly endsRow: boolean;
  /** The end of a cell of a nested table. */
  readonly endsInnerCell: boolean;
  readonly isRight: boolean;
  readonly isIndented: boolean;
  /** Definition of the row that it ends. */
  readonly row?: Uint8Array;
}

const PAGES_OF_PROPERTIES = 13;
const PAGE = 512;
const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, undefined, 3];
const ROW_DEFINITION = 0xd608;
const TABS = 0xc615;
const HUGE = new Set([0x6646, 0x646b]);

type Property = readonly [code: number, operand: Uint8Array];

/** The properties of the paragraph that is stored at a place of the main stream. */
export function propertiesAt(streams: DocStreams): (offset: number) => ParagraphProperties {
  const pages = streams.part(PAGES_OF_PROPERTIES);
  const count = Math.max(0, Math.floor((pages.length - 4) / 8));
  const starts = Array.from({ length: count }, (_, index) => uint32(pages, index * 4) ?? 0);
  const cache = new Map<Uint8Array, ParagraphProperties>();
  const known = new Map<number, Uint8Array>();
  return (offset) => {
    const page = (uint32(pages, (count + 1) * 4 + lastUpTo(starts, offset) * 4) ?? 0) & 0x3fffff;
    const list = listIn(streams.main.subarray(page * PAGE, (page + 1) * PAGE), offset);
    const key = list.byteOffset * 1024 + list.length;
    const same = known.get(key) ?? list;
    known.set(key, same);
    const found = cache.get(same) ?? meaning(withHuge(properties(same), streams.data));
    cache.set(same, found);
    return found;
  };
}

/** The list of properties on a page of them. */
function listIn(page: Uint8Array, offset: number): Uint8Array {
  const runs = page[PAGE - 1] ?? 0;
  const starts = Array.from({ length: runs }, (_, index) => uint32(page, index * 4) ?? 0);
  const run = lastUpTo(starts, offset);
  const at = (page[(runs + 1) * 4 + run * 13] ?? 0) * 2;
  const length = page[at] ?? 0;
  if (run < 0 || at === 0) return page.subarray(0, 0);
  const [start, size] = length === 0 ? [at + 2, (page[at + 1] ?? 0) * 2] : [at + 1, length * 2 - 1];
  // Two bytes name the style.
  return page.subarray(start + 2, start + size);
}

function properties(list: Uint8Array): Property[] {
  const found: Property[] = [];
  let at = 0;
  while (at + 2 < list.length) {
    const code = uint16(list, at) ?? 0;
    at += 2;
    let size = OPERAND_SIZES[code >> 13];
    if (size === undefined) {
      const isLong = code === ROW_DEFINITION;
      const length = isLong ? (uint16(list, at) ?? 1) - 1 : (list[at] ?? 0);
      if (code === TABS && length === 255) break;
      at += isLong ? 2 : 1;
      size = length;
    }
    found.push([code, list.subarray(at, at + size)]);
    at += size;
  }
  return found;
}

function withHuge(list: readonly Property[], data: Uint8Array): Property[] {
  return list.flatMap((property) => {
    const [code, operand] = property;
    if (!HUGE.has(code)) return [property];
    const at = uint32(operand, 0) ?? 0;
    return properties(data.subarray(at + 2, at + 2 + (uint16(data, at) ?? 0)));
  });
}

function meaning(list: readonly Property[]): ParagraphProperties {
  const last = (...codes: readonly number[]) => list.filter(([code]) => codes.includes(code)).at(-1)?.[1];
  const isSet = (code: number) => (last(code)?.[0] ?? 0) !== 0;
  const depth = uint32(last(0x6649) ?? new Uint8Array(), 0) ?? (isSet(0x2416) ? 1 : 0);
  const indent = uint16(last(0x8460, 0x8411) ?? new Uint8Array(), 0) ?? 0;
  const characters = uint16(last(0x4457) ?? new Uint8Array(), 0) ?? 0;
  const row = last(ROW_DEFINITION);
  return {
    depth: Math.min(depth, 20),
    endsRow: isSet(0x2417) || isSet(0x244c),
    endsInnerCell: isSet(0x244b),
    isRight: (last(0x2461, 0x2403)?.[0] ?? 0) === 2,
    isIndented: isAbove(indent) || isAbove(characters),
    ...(row === undefined ? {} : { row }),
  };
}

/** Signed. */
function isAbove(value: number): boolean {
  return value > 0 && value < 0x8000;
}
