import { uint16, uint32 } from './ole-file';
import type { DocStreams } from './doc-streams';

const CLX = 33;
const PROPERTIES = 1;
const PIECES = 2;
const ONE_BYTE = 0x40000000;
const MOST_CHARACTERS = 2_000_000;

/** A stretch of the text that is stored in one go. */
interface Piece {
  readonly text: string;
  /** Where it begins in the main stream, and how many bytes a character takes. */
  readonly offset: number;
  readonly width: 1 | 2;
}

/** The text of a document, and where in the main stream each of its characters is stored. */
export interface DocText {
  readonly text: string;
  readonly offsetOf: (at: number) => number;
}

export function docText({ main, part }: DocStreams): DocText {
  const pieces: Piece[] = [];
  const starts: number[] = [];
  const wide = new TextDecoder('utf-16le');
  const narrow = new TextDecoder('windows-1252');
  const table = pieceTable(part(CLX));
  const count = Math.max(0, Math.floor((table.length - 4) / 12));
  let length = 0;
  for (let index = 0; index < count && length < MOST_CHARACTERS; index += 1) {
    const characters = (uint32(table, index * 4 + 4) ?? 0) - (uint32(table, index * 4) ?? 0);
    const place = uint32(table, (count + 1) * 4 + index * 8 + 2) ?? 0;
    const width = (place & ONE_BYTE) === 0 ? 2 : 1;
    const offset = width === 2 ? place : (place & ~ONE_BYTE) >>> 1;
    const stored = main.subarray(offset, offset + Math.min(Math.max(0, characters), MOST_CHARACTERS) * width);
    const text = (width === 2 ? wide : narrow).decode(stored);
    pieces.push({ text, offset, width });
    starts.push(length);
    length += text.length;
  }
  return {
    text: pieces.map(({ text }) => text).join(''),
    offsetOf: (at) => {
      const index = lastUpTo(starts, at);
      const piece = pieces[index];
      return piece ? piece.offset + (at - (starts[index] ?? 0)) * piece.width : 0;
    },
  };
}

function pieceTable(clx: Uint8Array): Uint8Array {
  let at = 0;
  while (clx[at] === PROPERTIES) at += 3 + (uint16(clx, at + 1) ?? 0);
  if (clx[at] !== PIECES) return new Uint8Array();
  return clx.subarray(at + 5, at + 5 + (uint32(clx, at + 1) ?? 0));
}

/** Index of the last value that is not above a limit, in ascending values. */
export function lastUpTo(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
