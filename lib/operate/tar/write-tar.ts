import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { BLOCK, padded, tarHeader } from './tar-header';

const PIECE = 1024 * 1024;

/** A file that goes into the archive, from memory or from the disk. */
export type TarPart =
  { readonly name: string; readonly bytes: Buffer } | { readonly name: string; readonly file: string };

/** Writes an archive, piece by piece, and waits until it is on the disk. */
export function writeTar(path: string, parts: readonly TarPart[], at: Date): void {
  const output = openSync(path, 'wx', 0o600);
  try {
    for (const part of parts) {
      const size = 'bytes' in part ? part.bytes.length : statSync(part.file).size;
      writeAll(output, tarHeader({ name: part.name, size }, at));
      if ('bytes' in part) writeAll(output, part.bytes);
      else eachPiece(part.file, (piece) => writeAll(output, piece));
      writeAll(output, Buffer.alloc(padded(size) - size));
    }
    writeAll(output, Buffer.alloc(2 * BLOCK));
    fsyncSync(output);
  } finally {
    closeSync(output);
  }
}

/** SHA-256 of a file, in hex. */
export function hashOfFile(path: string): string {
  const hash = createHash('sha256');
  eachPiece(path, (piece) => hash.update(piece));
  return hash.digest('hex');
}

function eachPiece(path: string, take: (piece: Buffer) => unknown): void {
  const input = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(PIECE);
    for (;;) {
      const length = readSync(input, piece);
      if (length === 0) return;
      take(piece.subarray(0, length));
    }
  } finally {
    closeSync(input);
  }
}

export function writeAll(output: number, bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(output, bytes, written);
}
