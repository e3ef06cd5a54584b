import { crc32, deflateRawSync } from 'node:zlib';

/** A part as it lies in the package, deflated. */
export interface PackedPart {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;
/** 1980-01-01, the first day that a ZIP file can name: the same report is the same package from run to run. */
const DATE = (1 << 5) | 1;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;

export function packPart(path: string, content: string | Uint8Array): PackedPart {
  const plain = Buffer.from(content);
  return { path, bytes: deflateRawSync(plain), size: plain.length, crc: crc32(plain) };
}

/** A ZIP package of parts that are deflated already: those that never change are deflated once. Paths are ASCII. */
export function zipParts(parts: readonly PackedPart[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.path, 'latin1');
    const head = Buffer.alloc(LOCAL_LENGTH);
    head.writeUInt32LE(LOCAL, 0);
    describe(part, name, head, 4);
    local.push(head, name, Buffer.from(part.bytes));

    const entry = Buffer.alloc(CENTRAL_LENGTH);
    entry.writeUInt32LE(CENTRAL, 0);
    entry.writeUInt16LE(VERSION, 4);
    describe(part, name, entry, 6);
    entry.writeUInt32LE(offset, 42);
    central.push(entry, name);
    offset += LOCAL_LENGTH + name.length + part.bytes.length;
  }
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, ...central, end]));
}

/** The fields that both heads of a part share. */
function describe(part: PackedPart, name: Buffer, head: Buffer, at: number): void {
  head.writeUInt16LE(VERSION, at);
  head.writeUInt16LE(DEFLATED, at + 4);
  head.writeUInt16LE(DATE, at + 8);
  head.writeUInt32LE(part.crc, at + 10);
  head.writeUInt32LE(part.bytes.length, at + 14);
  head.writeUInt32LE(part.size, at + 18);
  head.writeUInt16LE(name.length, at + 22);
}
