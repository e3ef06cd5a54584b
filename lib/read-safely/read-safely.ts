import type { ReadReport } from '@/lib/read/read-result';
import { formats } from '@/templates/index';
import { childFile } from './child-file';
import { readLimits } from './limits';
import type { SentReport } from './messages';
import { processPool } from './process-pool';
import { startProcess } from './reading-process';

/** What the bundle is made of. */
const SOURCES = ['lib/read-safely', 'lib/read', 'lib/report', 'lib/rules', 'lib/template', 'templates'];

const pool = processPool(() => startProcess(childFile('read-child', SOURCES)), readLimits);

/**
 * 安全读取: reads a file in a process of its own, with limits of time and memory. Whatever the file does, the answer is
 * a report or a reason in Chinese; it rejects only where `signal` ends it or too many files wait.
 */
export async function readSafely(
  name: string,
  bytes: Uint8Array,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<ReadReport> {
  const done = await pool.run({ name, bytes }, signal);
  return done.ok ? received(done.answer) : done;
}

/** Ends all processes, for a program that wants to end at once. */
export function endReading(): void {
  pool.end();
}

function received(sent: SentReport): ReadReport {
  if (!sent.ok) return sent;
  const { format, ...rest } = sent;
  const template = formats.find(({ id }) => id === format);
  if (!template) throw new Error(`no format ${format}`);
  return { ...rest, template };
}
