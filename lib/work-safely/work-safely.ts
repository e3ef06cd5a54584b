import { childFile } from '@/lib/read-safely/child-file';
import { processPool } from '@/lib/read-safely/process-pool';
import { startWorking } from '@/lib/read-safely/working-process';
import type { Finding } from '@/lib/rules/finding';
import { workLimits, workTimes, workWords } from './limits';
import type { CheckRequest, Rendered, RenderRequest, WorkAnswer, WorkRequest } from './messages';

/** What the bundle is made of. */
const SOURCES = [
  ...[
    'work-safely',
    'read-safely',
    'publish',
    'render',
    'document',
    'layout',
    'fonts',
    'read',
    'report',
    'rules',
  ].map((name) => `lib/${name}`),
  'lib/template',
  'templates',
];

const pool = processPool<WorkRequest, WorkAnswer>(
  () =>
    startWorking(childFile('work-child', SOURCES), {
      limits: workLimits,
      timeFor: ({ kind }) => workTimes[kind],
      words: workWords,
      env: passedOn(['NIANBAO_FONTS', 'NIANBAO_ROOT']),
    }),
  workLimits,
);

interface Manner {
  readonly signal?: AbortSignal | undefined;
}

/** Why there is no result, in Chinese: stopped at a limit, or withheld because the file says something else. */
export interface NoResult {
  readonly ok: false;
  readonly why: string;
  readonly isWithheld: boolean;
}

/** 安全检查: a report that others handed in, in a process of its own, with limits of time and memory. */
export async function checkSafely(
  request: Omit<CheckRequest, 'kind'>,
  { signal }: Manner = {},
): Promise<{ readonly ok: true; readonly findings: readonly Finding[] } | NoResult> {
  const done = await pool.run({ kind: 'check', ...request }, signal);
  if (!done.ok) return { ...done, isWithheld: false };
  if (done.answer.kind !== 'checked') throw new Error(`a check was answered with ${done.answer.kind}`);
  return { ok: true, findings: done.answer.findings };
}

/** 安全生成: the same for a file that is made, by `publish` and no other way. */
export async function publishSafely(
  request: Omit<RenderRequest, 'kind'>,
  { signal }: Manner = {},
): Promise<{ readonly ok: true; readonly file: Rendered } | NoResult> {
  const done = await pool.run({ kind: 'render', ...request }, signal);
  if (!done.ok) return { ...done, isWithheld: false };
  const { answer } = done;
  if (answer.kind === 'withheld') return { ok: false, why: answer.why, isWithheld: true };
  if (answer.kind !== 'rendered') throw new Error(`a file was answered with ${answer.kind}`);
  return { ok: true, file: answer.file };
}

/** Ends all processes, for a program that wants to end at once. */
export function endWork(): void {
  pool.end();
}

function passedOn(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
