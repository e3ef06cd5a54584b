import { PROGRAM_HEADER, PROGRAM_VERSION } from '@/components/api/program-version';
import { isRefusal, type Refusal, type RefusalCode } from '@/lib/store/refusal';

const statuses: Readonly<Record<RefusalCode, number>> = {
  forbidden: 403,
  notFound: 404,
  exists: 409,
  stale: 409,
  locked: 409,
  wrongState: 409,
  blocked: 422,
  incomplete: 422,
  year: 422,
  login: 401,
  totp: 401,
  tooMany: 429,
  weak: 422,
  wrongPassword: 422,
  badCode: 422,
  elsewhere: 503,
};

/** Nothing that holds a report is kept by anybody on the way. */
const headers = { 'cache-control': 'private, no-store', [PROGRAM_HEADER]: PROGRAM_VERSION };

/** What the store said: its answer, or its refusal with the status that fits. */
export function answer(value: object | Refusal, status = 200): Response {
  if (!isRefusal(value)) return Response.json(value, { status, headers });
  const { refused: code, ...rest } = value;
  return Response.json({ error: { code, ...rest } }, { status: statuses[code], headers });
}

export function problem(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status, headers });
}

/** A file to keep, or one to look at in the browser. */
export function file(
  body: Uint8Array<ArrayBuffer>,
  { type, name, isInline }: { readonly type: string; readonly name: string; readonly isInline: boolean },
): Response {
  const disposition = `${isInline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new Response(body, {
    headers: { ...headers, 'content-type': type, 'content-disposition': disposition },
  });
}
