/** 复合文件 ([MS-CFB]): the streams of an OLE file by name. */
export interface OleFile {
  readonly names: readonly string[];
  readonly stream: (name: string) => Uint8Array | undefined;
}

const END = 0xfffffffa;
const HEADER_TABLE = 109;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** undefined where the file is cut off or runs in circles. */
export function oleFile(bytes: Uint8Array): OleFile | undefined {
  if (bytes.length < 1536) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) return undefined;
  const size = 1 << shift;
  const miniSize = 64;
  const sectors = Math.ceil(bytes.length / size);
  const sector = (number: number) => bytes.subarray((number + 1) * size, (number + 2) * size);
  const next = allocation(view, size, sectors);

  const chain = (start: number, follow: (at: number) => number, most: number): number[] => {
    const found: number[] = [];
    for (let at = start; at < END && found.length <= most; at = follow(at)) found.push(at);
    return found.length > most ? [] : found;
  };
  const read = (start: number) => joined(chain(start, next, sectors).map(sector));

  const entries = entriesIn(read(view.getUint32(0x30, true)));
  const root = entries.find(({ type }) => type === ROOT);
  if (!root) return undefined;
  const small = read(root.start);
  const smallTable = read(view.getUint32(0x3c, true));
  const smallNext = (at: number) => uint32(smallTable, at * 4) ?? 0xffffffff;
  const cutoff = view.getUint32(0x38, true);

  const streams = entries.filter(({ type }) => type === STREAM);
  return {
    names: entries.map(({ name }) => name),
    stream: (wanted) => {
      const entry = streams.find(({ name }) => name === wanted);
      if (!entry) return undefined;
      if (entry.size >= cutoff) return read(entry.start).subarray(0, entry.size);
      const pieces = chain(entry.start, smallNext, small.length / miniSize);
      return joined(pieces.map((at) => small.subarray(at * miniSize, (at + 1) * miniSize))).subarray(
        0,
        entry.size,
      );
    },
  };
}

/** The sector that follows each sector. */
function allocation(view: DataView, size: number, sectors: number): (at: number) => number {
  const tables: number[] = [];
  for (let index = 0; index < HEADER_TABLE; index += 1) tables.push(view.getUint32(0x4c + index * 4, true));
  const perSector = size / 4 - 1;
  const at = (sector: number, index: number) => {
    const offset = (sector + 1) * size + index * 4;
    return offset >= 0 && offset + 4 <= view.byteLength ? view.getUint32(offset, true) : 0xffffffff;
  };
  let more = view.getUint32(0x44, true);
  for (let count = 0; more < END && count < sectors; count += 1) {
    for (let index = 0; index < perSector; index += 1) tables.push(at(more, index));
    more = at(more, perSector);
  }
  const used = tables.filter((sector) => sector < END);
  return (sector) => {
    const table = used[Math.floor(sector / (size / 4))];
    return table === undefined ? 0xffffffff : at(table, sector % (size / 4));
  };
}

function entriesIn(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 0x40, true));
    entries.push({
      name: decoder.decode(directory.subarray(at, at + Math.max(0, length - 2))),
      type: directory[at + 0x42] ?? 0,
      start: view.getUint32(at + 0x74, true),
      size: view.getUint32(at + 0x78, true),
    });
  }
  return entries;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export function uint32(bytes: Uint8Array, at: number): number | undefined {
  if (at < 0 || at + 4 > bytes.length) return undefined;
  return new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
}

export function uint16(bytes: Uint8Array, at: number): number | undefined {
  if (at < 0 || at + 2 > bytes.length) return undefined;
  return new DataView(bytes.buffer, bytes.byteOffset + at, 2).getUint16(0, true);
}
