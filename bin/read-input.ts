import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileKind } from '@/lib/read/file-kind';
import { readReport } from '@/lib/read/read-report';
import type { ReadReport } from '@/lib/read/read-result';
import { readSafely } from '@/lib/read-safely/read-safely';
import { formats } from '@/templates/index';
import { fileProblem } from './file-problem';

/** Reads a report from a file, or from standard input where the name is `-`. What others wrote cannot hold it up. */
export async function readInput(file: string): Promise<ReadReport> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    return { ok: false, why: fileProblem(error, '读取') };
  }
  // A report file is parsed at once; a process of its own would only take time.
  return fileKind(bytes) === 'json' ? readReport(formats, file, bytes) : readSafely(file, bytes);
}
