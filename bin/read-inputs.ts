import type { ReadReport } from '@/lib/read/read-result';
import { readLimits } from '@/lib/read-safely/limits';
import { readInput } from './read-input';

interface ReadFile {
  readonly file: string;
  readonly read: ReadReport;
}

/** One more than are read at the same time: it is at hand when one of them is done. */
const AT_ONCE = readLimits.processes + 1;

/** Reads many files, several at a time, and gives them in their order. */
export async function* readInputs(files: readonly string[]): AsyncGenerator<ReadFile> {
  const underway: Promise<ReadReport>[] = [];
  let next = 0;
  for (const file of files) {
    for (; next < files.length && underway.length < AT_ONCE; next += 1) {
      const reading = readInput(files[next] ?? '');
      // Where one fails it is thrown in its turn, not while others are waited for.
      reading.catch(() => undefined);
      underway.push(reading);
    }
    const read = await underway.shift();
    if (read) yield { file, read };
  }
}
