/** The origin that tests call from. */
export const ORIGIN = 'http://127.0.0.1:3000';

type Route<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

interface CallOptions {
  readonly method?: string;
  readonly query?: string;
  readonly body?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** Headers besides those of a page of the application; null takes one away. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** Calls a handler as a page of the application does. */
export async function call<P extends object>(
  route: Route<P>,
  params: P,
  { method = 'GET', query = '', body, text, bytes, headers = {} }: CallOptions = {},
) {
  const head = new Headers({ host: new URL(ORIGIN).host });
  if (method !== 'GET') {
    head.set('origin', ORIGIN);
    head.set('x-nianbao', '1');
  }
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) head.delete(name);
    else head.set(name, value);
  }
  const sent = bytes ?? text ?? (body === undefined ? null : JSON.stringify(body));
  const request = new Request(`${ORIGIN}/api${query}`, { method, headers: head, body: sent });
  const response = await route(request, { params: Promise.resolve(params) });
  const type = response.headers.get('content-type') ?? '';
  const value: unknown = type.startsWith('application/json') ? await response.clone().json() : undefined;
  return { response, status: response.status, value };
}
