import { vi } from 'vitest';
import { z } from 'zod';
import type { Conflict, Operation, PlaceValue, SaveAnswer } from '@/lib/store/operation';
import type { Clock } from './clock';
import type { PageEvents } from './page-events';
import { createSaveQueue, type SaveQueue, type SaveQueueOptions } from './save-queue';
import type { Fetch } from './send-operations';

/** How the next request fares: `lost` is done, but its answer never comes back. */
export type Fate = 'answered' | 'lost' | 'down' | { readonly status: number; readonly body: unknown };

/** A server in a few lines, written apart from the real one. */
export function testServer(values: Record<string, string | null> = {}) {
  const seen = new Set<string>();
  const fates: Fate[] = [];
  const requests: { operations: readonly Operation[]; keepalive: boolean }[] = [];
  const given: { path: string; value: string | null }[] = [];
  let rev = 1;
  let revisions = 0;

  const server = {
    fetch,
    values,
    /** What was given up without having been sent. */
    given,
    fates,
    requests,
    revisions: () => revisions,
    before: () => Promise.resolve(),
  };

  async function fetch(_address: string, init?: RequestInit): Promise<Response> {
    const operations = readOperations(init?.body);
    requests.push({ operations, keepalive: init?.keepalive ?? false });
    await server.before();
    const fate = fates.shift() ?? 'answered';
    if (fate === 'down') throw new TypeError('Failed to fetch');
    if (typeof fate === 'object') return Response.json(fate.body, { status: fate.status });
    const answer = save(operations);
    if (fate === 'lost') throw new TypeError('Failed to fetch');
    return Response.json(answer);
  }

  const placesOf = (operations: readonly Operation[]) =>
    operations.map(({ path }) => ({ path, value: values[path] ?? null }));

  function save(operations: readonly Operation[]): SaveAnswer {
    const applied: string[] = [];
    const conflicts: Conflict[] = [];
    let isNew = false;
    for (const { opId, path, base, value, discard } of operations) {
      const current = values[path] ?? null;
      if (discard) {
        given.push({ path, value });
        applied.push(opId);
      } else if (seen.has(opId) || current === value) applied.push(opId);
      else if (current === base) {
        values[path] = value;
        applied.push(opId);
        isNew = true;
      } else {
        const when = { rev, at: '2026-01-12T02:00:00.000Z', who: '李敏' };
        conflicts.push({ opId, path, base, mine: value, theirs: current, ...when });
        continue;
      }
      seen.add(opId);
    }
    if (isNew) revisions += 1;
    if (isNew) rev += 1;
    return {
      rev,
      savedAt: '2026-01-12T02:42:07.000Z',
      applied,
      conflicts,
      refused: [],
      places: placesOf(operations),
    };
  }

  return server;
}

const text = z.string().nullable();
const body = z.object({
  operations: z.array(
    z.object({
      ...{ opId: z.string(), path: z.string(), base: text, value: text },
      discard: z.boolean().optional(),
    }),
  ),
});

function readOperations(sent: unknown): readonly Operation[] {
  return body.parse(JSON.parse(String(sent))).operations;
}

/** A clock that stands until it is told to go on. */
export function testClock() {
  let now = 0;
  const calls = new Set<{ at: number; call: () => void }>();
  const clock: Clock = {
    now: () => now,
    after(milliseconds, call) {
      const entry = { at: now + milliseconds, call };
      calls.add(entry);
      return () => calls.delete(entry);
    },
  };
  function advance(milliseconds: number) {
    now += milliseconds;
    for (const entry of [...calls].sort((a, b) => a.at - b.at)) {
      if (entry.at <= now && calls.delete(entry)) entry.call();
    }
  }
  const nextIn = () => Math.min(...[...calls].map(({ at }) => at)) - now;
  return { clock, advance, nextIn };
}

/** Waits until something holds; a busy machine may take its time. */
export function soon(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 5 });
}

/** A queue on a test server; `page` is what happens to its page, `received` what it is to show. */
export function testQueue(
  reportId: string,
  server: { fetch: Fetch },
  clock: Clock,
  more: Pick<SaveQueueOptions, 'isHeld' | 'isInWork'> = {},
): { queue: SaveQueue; page: PageEvents; received: (readonly PlaceValue[])[] } {
  let page: PageEvents | undefined;
  const received: (readonly PlaceValue[])[] = [];
  const queue = createSaveQueue({
    reportId,
    clock,
    fetch: server.fetch,
    receive: (places) => received.push(places),
    ...more,
    listen: (events) => {
      page = events;
      return () => undefined;
    },
  });
  if (!page) throw new Error('the queue does not listen to its page');
  return { queue, page, received };
}
