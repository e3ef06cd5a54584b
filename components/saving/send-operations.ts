import type { Conflict, Operation, RefusedOperation, SaveAnswer } from '@/lib/store/operation';

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** What came back: an answer, a refusal that trying again does not change, or nothing that helps. */
export type Sent =
  | { readonly kind: 'answered'; readonly answer: SaveAnswer }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unreachable' };

/** A request that outlives its page may carry 64 KB. */
const KEEPALIVE_LIMIT = 60_000;
const UNREACHABLE: Sent = { kind: 'unreachable' };

/** Sends operations once. `isLast` marks a request that has to outlive the page. */
export async function sendOperations(
  send: Fetch,
  address: string,
  operations: readonly Operation[],
  isLast: boolean,
): Promise<Sent> {
  const body = JSON.stringify({ operations });
  const keepalive = isLast && new TextEncoder().encode(body).length < KEEPALIVE_LIMIT;
  try {
    const response = await send(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-nianbao': '1' },
      body,
      cache: 'no-store',
      keepalive,
    });
    return await understand(response, operations);
  } catch {
    return UNREACHABLE;
  }
}

async function understand(response: Response, operations: readonly Operation[]): Promise<Sent> {
  const { status } = response;
  if (status >= 500 || status === 408 || status === 429) return UNREACHABLE;
  const value: unknown = await response.json();
  if (status === 200) {
    const isWhole = isAnswer(value) && operations.every(({ opId }) => isSettled(value, opId));
    return isWhole ? { kind: 'answered', answer: value } : UNREACHABLE;
  }
  const message = field(field(value, 'error'), 'message');
  return { kind: 'refused', reason: typeof message === 'string' ? message : `服务器没有接收（${status}）` };
}

function isSettled({ applied, conflicts, refused }: SaveAnswer, id: string): boolean {
  return applied.includes(id) || [...conflicts, ...refused].some(({ opId }) => opId === id);
}

function isAnswer(value: unknown): value is SaveAnswer {
  return (
    typeof field(value, 'rev') === 'number' &&
    typeof field(value, 'savedAt') === 'string' &&
    isList(field(value, 'applied'), (entry): entry is string => typeof entry === 'string') &&
    isList<Conflict>(field(value, 'conflicts'), isNamed) &&
    isList<RefusedOperation>(field(value, 'refused'), isNamed)
  );
}

function isNamed(value: unknown): value is never {
  return typeof field(value, 'opId') === 'string' && typeof field(value, 'path') === 'string';
}

function isList<T>(value: unknown, isEntry: (entry: unknown) => entry is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isEntry);
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
