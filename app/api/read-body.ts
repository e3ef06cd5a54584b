import type { z } from 'zod';
import { problem } from './answer';

/** Longest body of a call. */
export const BODY_LIMIT = 256 * 1024;
/** Saving sends what stood before and what stands now: two long texts. */
export const SAVE_LIMIT = 1024 * 1024;
/** Longest report file. */
export const IMPORT_LIMIT = 10 * 1024 * 1024;

export type Body<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly response: Response };

/** Reads and parses a body once; a missing one counts as `{}`. */
export async function readBody<T>(
  request: Request,
  schema: z.ZodType<T>,
  limit = BODY_LIMIT,
): Promise<Body<T>> {
  const read = await readText(request, limit);
  if (!read.ok) return read;
  let value: unknown;
  try {
    value = JSON.parse(read.value === '' ? '{}' : read.value);
  } catch {
    return refused(400, 'badJson', '内容没有传完整，再试一次。');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  return refused(422, 'badBody', `请求内容不符合要求${place === '' ? '' : `：${place}`}。`);
}

/** Reads a body as text and stops at the limit, whatever length it declares. */
export async function readText(request: Request, limit: number): Promise<Body<string>> {
  const read = await readBytes(request, limit);
  return read.ok ? { ok: true, value: new TextDecoder().decode(read.value) } : read;
}

/** The same as bytes: a file. One that says beforehand that it is too long is not read at all. */
export async function readBytes(request: Request, limit: number): Promise<Body<Uint8Array<ArrayBuffer>>> {
  const tooLarge = () => refused(413, 'tooLarge', `内容超过 ${limit / 1024} KB，没有接收。`);
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge();
  if (!request.body) return { ok: true, value: new Uint8Array() };
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return tooLarge();
    }
    chunks.push(value);
  }
  return { ok: true, value: new Uint8Array(Buffer.concat(chunks)) };
}

function refused(status: number, code: string, message: string): Body<never> {
  return { ok: false, response: problem(status, code, message) };
}
