import { z } from 'zod';
import { callApi, field, type Answer } from '@/components/api/client';
import { severities, type Finding } from '@/lib/rules/finding';
import type { Template } from '@/lib/template/types';
import { parseReading, type Reading } from './reading';

/** What came of a file: the reading, its findings, and the id under which it was kept. */
export interface FileReading {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly fileId: string | null;
}

interface ReadOptions {
  /** Whether the server keeps the file. */
  readonly keep: boolean;
  readonly signal?: AbortSignal;
}

/** Kinds of file that can be read, for a file chooser. */
export const READABLE = '.docx,.doc,.pdf,.html,.htm,.xlsx,.txt,.md,.json';

const LARGEST = 10 * 1024 * 1024;

/** Sends one file to be read. One that is too large never leaves the browser. */
export function readFile(
  formats: readonly Template[],
  file: File,
  { keep, signal }: ReadOptions,
): Promise<Answer<FileReading>> {
  if (file.size > LARGEST) {
    return Promise.resolve({ ok: false, code: 'tooLarge', message: '文件超过 10 MB，没有读取。' });
  }
  return callApi(
    keep ? 'read?keep=1' : 'read',
    { method: 'POST', file, ...(signal ? { signal } : {}) },
    (value) => parseAnswer(formats, value),
  );
}

const side = z.object({
  terms: z.array(z.object({ label: z.string(), cell: z.string(), value: z.string() })),
  sum: z.string(),
});

const findingSchema = z.object({
  ruleId: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  cells: z.array(z.string()),
  part: z.string(),
  slot: z.string().exactOptional(),
  quote: z.string().exactOptional(),
  ledger: z.object({ left: side, right: side, difference: z.string() }).exactOptional(),
}) satisfies z.ZodType<Finding>;

function parseAnswer(formats: readonly Template[], value: unknown): FileReading | null {
  const reading = parseReading(formats, value);
  const findings = z.array(findingSchema).safeParse(field(value, 'findings'));
  if (!reading || !findings.success) return null;
  const fileId = field(value, 'fileId');
  return { reading, findings: findings.data, fileId: typeof fileId === 'string' ? fileId : null };
}
