import type { Conflict, Operation, PlaceValue, RefusedOperation, SaveAnswer } from '@/lib/store/operation';
import type { Clock } from './clock';
import type { BatchSize } from './outbox';

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/**
 * What came back: an answer; a refusal that trying again does not change, of the content alone or of whatever is
 * sent; that nobody is logged in any more; or nothing that helps.
 */
export type Sent =
  | { readonly kind: 'answered'; readonly answer: SaveAnswer }
  | { readonly kind: 'refused'; readonly reason: string; readonly isContent: boolean }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unreachable' };

/** What a request may carry that outlives its page: 64 KB for all of them, a little less to be sure. */
export const KEEPALIVE: BatchSize = { operations: 200, bytes: 59_900 };
/** A network that swallows everything never answers. */
const LONGEST_WAIT = 30_000;
/** An answer as servers of before gave it too. */
type Told = Omit<SaveAnswer, 'places'> & Partial<Pick<SaveAnswer, 'places'>>;

const UNREACHABLE: Sent = { kind: 'unreachable' };

/** Sends operations once. `isLast` marks a request that has to outlive the page. */
export async function sendOperations(
  { send, address, clock }: { readonly send: Fetch; readonly address: string; readonly clock: Clock },
  operations: readonly Operation[],
  isLast: boolean,
): Promise<Sent> {
  const body = JSON.stringify({ operations });
  const keepalive = isLast && new TextEncoder().encode(body).length <= KEEPALIVE.bytes + 100;
  const given = new AbortController();
  const callOff = clock.after(LONGEST_WAIT, () => given.abort());
  try {
    const response = await send(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-nianbao': '1' },
      body,
      cache: 'no-store',
      keepalive,
      signal: given.signal,
    });
    return await understand(response, operations);
  } catch {
    return UNREACHABLE;
  } finally {
    callOff();
  }
}

async function understand(response: Response, operations: readonly Operation[]): Promise<Sent> {
  const { status } = response;
  if (status >= 500 || status === 408 || status === 429) return UNREACHABLE;
  if (status === 401) return { kind: 'expired' };
  const value: unknown = await response.json();
  if (status === 200) {
    const isWhole = isAnswer(value) && operations.every(({ opId }) => isSettled(value, opId));
    return isWhole ? { kind: 'answered', answer: withPlaces(value, operations) } : UNREACHABLE;
  }
  const message = field(field(value, 'error'), 'message');
  const reason = typeof message === 'string' ? message : `服务器没有接收（${status}）`;
  return { kind: 'refused', reason, isContent: status === 413 || status === 422 };
}

/** A server of before does not say what stands now: it is taken to be what was applied. */
function withPlaces(answer: Told, operations: readonly Operation[]): SaveAnswer {
  const applied = operations.filter(({ opId, discard }) => !discard && answer.applied.includes(opId));
  return { ...answer, places: answer.places ?? applied.map(({ path, value }) => ({ path, value })) };
}

function isSettled({ applied, conflicts, refused }: Told, id: string): boolean {
  return applied.includes(id) || [...conflicts, ...refused].some(({ opId }) => opId === id);
}

function isAnswer(value: unknown): value is Told {
  return (
    typeof field(value, 'rev') === 'number' &&
    typeof field(value, 'savedAt') === 'string' &&
    isList(field(value, 'applied'), (entry): entry is string => typeof entry === 'string') &&
    isList<Conflict>(field(value, 'conflicts'), isNamed) &&
    isList<RefusedOperation>(field(value, 'refused'), isNamed) &&
    isList<PlaceValue>(field(value, 'places') ?? [], isPlace)
  );
}

function isNamed(value: unknown): value is never {
  return typeof field(value, 'opId') === 'string' && typeof field(value, 'path') === 'string';
}

function isPlace(value: unknown): value is PlaceValue {
  const stands = field(value, 'value');
  return typeof field(value, 'path') === 'string' && (stands === null || typeof stands === 'string');
}

function isList<T>(value: unknown, isEntry: (entry: unknown) => entry is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isEntry);
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
