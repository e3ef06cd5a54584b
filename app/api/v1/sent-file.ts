import { problem } from '@/app/api/answer';
import { IMPORT_LIMIT, readBytes, type Body } from '@/app/api/read-body';
import type { ReadReport } from '@/lib/read/read-result';
import { readSafely } from '@/lib/read-safely/read-safely';
import { fileName } from './read/file-name';

interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Read = Extract<ReadReport, { ok: true }>;

/** 上传的文件: the body is the file, its name stands in `x-file-name`, percent-encoded. */
export async function sentFile(request: Request): Promise<Body<SentFile>> {
  const name = fileName(request.headers.get('x-file-name'));
  if (name === null) return refused(400, 'badName', '没有给出文件名，没有读取。');
  const body = await readBytes(request, IMPORT_LIMIT);
  if (!body.ok) return body;
  if (body.value.length === 0) return refused(422, 'unreadable', '文件是空的。重新导出或者取得原文件。');
  return { ok: true, value: { name, bytes: body.value } };
}

/** What the file says, read away from the server; whoever asked may go away meanwhile. */
export async function readSent(
  { name, bytes }: SentFile,
  { signal }: Pick<Request, 'signal'>,
  code: 'unreadable' | 'badReport' = 'unreadable',
): Promise<Body<Read>> {
  const read = await unlessCancelled(readSafely(name, bytes, { signal }), signal);
  if (!read) return cancelled();
  return read.ok ? { ok: true, value: read } : refused(422, code, read.why);
}

/** 报告文件 as a part of a JSON body: read in the same way as one that is handed in as a file. */
export function readSentReport(report: object, request: Pick<Request, 'signal'>): Promise<Body<Read>> {
  const bytes = new Uint8Array(Buffer.from(JSON.stringify(report)));
  return readSent({ name: '报告.json', bytes }, request, 'badReport');
}

/** Nothing where the work was ended because whoever asked has gone. */
export async function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return work.catch((failure: unknown) => {
    if (signal.aborted) return null;
    throw failure;
  });
}

export function cancelled(): Body<never> & { readonly ok: false } {
  return refused(499, 'cancelled', '已取消，没有结果。');
}

function refused(status: number, code: string, message: string): Body<never> & { readonly ok: false } {
  return { ok: false, response: problem(status, code, message) };
}
