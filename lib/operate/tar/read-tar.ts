import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync } from 'node:fs';
import { BLOCK, padded, readTarHeader, type TarHeader } from './tar-header';
import { writeAll } from './write-tar';

const PIECE = 1024 * 1024;

export interface TarEntry extends TarHeader {
  /** Where its bytes begin. */
  readonly start: number;
}

/** What an archive of plain files holds; nothing where it is damaged or cut off. */
export function listTar(path: string): readonly TarEntry[] | undefined {
  const input = openSync(path, 'r');
  try {
    const entries: TarEntry[] = [];
    const block = Buffer.alloc(BLOCK);
    for (let at = 0; ;) {
      if (readSync(input, block, 0, BLOCK, at) < BLOCK) return undefined;
      if (block.every((byte) => byte === 0)) return entries;
      const header = readTarHeader(block);
      if (!header) return undefined;
      entries.push({ ...header, start: at + BLOCK });
      at += BLOCK + padded(header.size);
    }
  } finally {
    closeSync(input);
  }
}

export function readTarEntry(path: string, entry: TarEntry): Buffer {
  const input = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(entry.size);
    const length = readSync(input, bytes, 0, entry.size, entry.start);
    return bytes.subarray(0, length);
  } finally {
    closeSync(input);
  }
}

/** Takes one file out, onto the disk; gives its SHA-256 in hex. */
export function extractTarEntry(path: string, entry: TarEntry, to: string): string {
  const hash = createHash('sha256');
  const input = openSync(path, 'r');
  const output = openSync(to, 'wx', 0o600);
  try {
    const piece = Buffer.alloc(PIECE);
    let done = 0;
    while (done < entry.size) {
      const length = readSync(input, piece, 0, Math.min(PIECE, entry.size - done), entry.start + done);
      if (length === 0) break;
      writeAll(output, piece.subarray(0, length));
      hash.update(piece.subarray(0, length));
      done += length;
    }
    fsyncSync(output);
    return hash.digest('hex');
  } finally {
    closeSync(output);
    closeSync(input);
  }
}
