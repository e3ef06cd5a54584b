/** Blocks of a tar file. */
export const BLOCK = 512;
/** What eleven octal digits hold. */
export const LARGEST = 0o77777777777;

const SIZE = { at: 124, length: 12 };
const SUM = { at: 148, length: 8 };
const MAGIC = { at: 257, text: 'ustar' };

export interface TarHeader {
  readonly name: string;
  readonly size: number;
}

/** Header of a plain file, POSIX 1003.1 ustar. */
export function tarHeader({ name, size }: TarHeader, at: Date): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 100, 'ascii');
  block.write('0000600\0', 100, 'ascii');
  block.write('0000000\0', 108, 'ascii');
  block.write('0000000\0', 116, 'ascii');
  block.write(`${octal(size, 11)}\0`, SIZE.at, 'ascii');
  block.write(`${octal(Math.floor(at.getTime() / 1000), 11)}\0`, 136, 'ascii');
  block.write('0', 156, 'ascii');
  block.write(`${MAGIC.text}\x0000`, MAGIC.at, 'ascii');
  block.write(`${octal(checksum(block), 6)}\0 `, SUM.at, 'ascii');
  return block;
}

/** Reads a header; nothing where the block is none, or not one of a plain file. */
export function readTarHeader(block: Buffer): TarHeader | undefined {
  if (block.length < BLOCK || textAt(block, MAGIC.at, 5) !== MAGIC.text) return undefined;
  if (!['0', ''].includes(textAt(block, 156, 1))) return undefined;
  const size = parseOctal(textAt(block, SIZE.at, SIZE.length));
  const sum = parseOctal(textAt(block, SUM.at, SUM.length));
  return size === undefined || sum !== checksum(block) ? undefined : { name: textAt(block, 0, 100), size };
}

/** Length of a file in whole blocks. */
export function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

/** Sum of all bytes, those of the sum itself taken as blanks. */
function checksum(block: Buffer): number {
  const isSum = (index: number) => index >= SUM.at && index < SUM.at + SUM.length;
  return block.reduce((sum, byte, index) => sum + (isSum(index) ? 32 : byte), 0);
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

function parseOctal(text: string): number | undefined {
  return /^[0-7]+ *$/.test(text) ? parseInt(text, 8) : undefined;
}

function textAt(block: Buffer, start: number, length: number): string {
  const text = block.toString('ascii', start, start + length);
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}
