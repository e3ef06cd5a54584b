import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { readReport } from '@/lib/read/read-report';
import type { ReadReport } from '@/lib/read/read-result';
import { formats } from '@/templates/index';
import { fileProblem } from './file-problem';

/** Reads a report from a file, or from standard input where the name is `-`. */
export async function readInput(file: string): Promise<ReadReport> {
  try {
    return file === '-'
      ? readReport(formats, 'stdin.json', await buffer(process.stdin))
      : readReport(formats, file, await readFile(file));
  } catch (error) {
    return { ok: false, why: fileProblem(error, '读取') };
  }
}
