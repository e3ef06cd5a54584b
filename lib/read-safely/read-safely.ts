import type { ReadReport } from '@/lib/read/read-result';
import { formats } from '@/templates/index';
import { childFile } from './child-file';
import { readLimits } from './limits';
import type { SentReport } from './messages';
import { startProcess, type ReadingProcess } from './reading-process';

/**
 * 安全读取: reads a file in a process of its own, with limits of time and memory. Whatever the file does, the answer is
 * a report or a reason in Chinese; it rejects only where `signal` ends it.
 */
export async function readSafely(
  name: string,
  bytes: Uint8Array,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<ReadReport> {
  await slot(signal);
  try {
    const reader = idleReader() ?? startProcess(childFile());
    try {
      return received(await reader.read({ name, bytes }, signal));
    } finally {
      if (!reader.isOver()) idle.push(reader);
    }
  } finally {
    freeSlot();
  }
}

/** Ends all processes, for a program that wants to end at once. */
export function endReading(): void {
  for (const reader of idle.splice(0)) reader.end();
}

const idle: ReadingProcess[] = [];
const waiting: (() => void)[] = [];
let working = 0;

/** One that lives: it may have died while nobody looked. */
function idleReader(): ReadingProcess | undefined {
  let reader = idle.pop();
  while (reader?.isOver()) reader = idle.pop();
  return reader;
}

async function slot(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (working >= readLimits.processes) return turn(signal);
  working += 1;
}

function turn(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onTurn = () => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    };
    const onAbort = () => {
      waiting.splice(waiting.indexOf(onTurn), 1);
      reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    waiting.push(onTurn);
  });
}

/** Whoever waits longest takes it over. */
function freeSlot(): void {
  const next = waiting.shift();
  if (next) next();
  else working -= 1;
}

function received(sent: SentReport): ReadReport {
  if (!sent.ok) return sent;
  const { format, ...rest } = sent;
  const template = formats.find(({ id }) => id === format);
  if (!template) throw new Error(`no format ${format}`);
  return { ...rest, template };
}
