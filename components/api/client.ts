import { LOGIN_ENDED, tell } from './login-events';

/** Answers of the application's own HTTP interface, `/api/v1`. */
export type Answer<T> = { readonly ok: true; readonly data: T } | ApiProblem;

export interface ApiProblem {
  readonly ok: false;
  readonly code: string;
  /** One Chinese sentence, to be shown at the place. */
  readonly message: string;
  /** The report that is in the way, where one is. */
  readonly reportId?: string | undefined;
}

const OFFLINE = '连不上服务器，这一步没有完成。检查网络后再试。';
const UNCLEAR = '服务器没有完成这一步，原有内容没有改动。稍后再试。';

interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** A body that is sent as it is: the text of a report file. */
  readonly text?: string;
  /** A file as it is, with its name in a header. */
  readonly file?: File;
  readonly signal?: AbortSignal;
}

/** Calls one address; `read` takes from the answer what is needed, and gives null where it is not there. */
export async function callApi<T>(
  address: string,
  { method, body, text, file, signal }: Call,
  read: (value: unknown) => T | null,
): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(`/api/v1/${address}`, {
      method,
      cache: 'no-store',
      headers: {
        'content-type': file ? 'application/octet-stream' : 'application/json',
        'x-nianbao': '1',
        ...(file ? { 'x-file-name': encodeURIComponent(file.name) } : {}),
      },
      body: file ?? text ?? (body === undefined ? null : JSON.stringify(body)),
      signal: signal ?? null,
    });
  } catch {
    return { ok: false, code: 'offline', message: OFFLINE };
  }
  const value: unknown = await response.json().catch(() => null);
  // Asking for the log-in itself, and logging in, tell their own callers.
  if (response.status === 401 && !/^session(?:\/|$)/.test(address)) tell(LOGIN_ENDED);
  if (!response.ok) return problemOf(value);
  const data = read(value);
  return data === null ? { ok: false, code: 'unclear', message: UNCLEAR } : { ok: true, data };
}

function problemOf(value: unknown): ApiProblem {
  const error = field(value, 'error');
  const code = field(error, 'code');
  const message = field(error, 'message');
  const reportId = field(error, 'reportId');
  return {
    ok: false,
    code: typeof code === 'string' ? code : 'unclear',
    message: typeof message === 'string' ? message : UNCLEAR,
    reportId: typeof reportId === 'string' ? reportId : undefined,
  };
}

/** A field of a value that came over the wire; undefined where there is none. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** A field that is text; null where it is none. */
export function textField(value: unknown, name: string): string | null {
  const text = field(value, name);
  return typeof text === 'string' ? text : null;
}
