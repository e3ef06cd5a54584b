import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createActKeeper } from './act-keeper';
import { testClock, testServer } from './test-server';

const edit = { path: 'tables.requests.received.naturalPerson', base: null, value: '7' };
const broken = {
  'is not there': undefined,
  'throws when it is asked': {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  },
  'never answers': { open: () => new EventTarget() },
};

const listen = () => () => undefined;

beforeEach(() => {
  // Each finds the module that opens the database as a new page does.
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each(Object.entries(broken))(
  'a queue saves over the network and says that nothing is kept where the database %s',
  async (_, database) => {
    vi.stubGlobal('indexedDB', database);
    vi.stubGlobal('IDBRequest', EventTarget);
    const { createSaveQueue } = await import('./save-queue');
    const server = testServer();
    const { clock, advance } = testClock();
    const queue = createSaveQueue({ reportId: 'r', clock, fetch: server.fetch, listen });
    queue.enqueue([edit]);
    advance(3000);
    await vi.advanceTimersByTimeAsync(6000);
    await vi.waitFor(() => expect(queue.getState().kind).toBe('saved'), { interval: 5 });
    expect(queue.getState().isUnbuffered).toBe(true);
    expect(server.values[edit.path]).toBe('7');
    queue.dispose();
  },
);

it('the record of undo is empty, and no failure, where there is no database', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const keeper = createActKeeper('r', { listen });
  expect(await keeper.load()).toEqual({ acts: [], done: 0 });
  keeper.dispose();
});
