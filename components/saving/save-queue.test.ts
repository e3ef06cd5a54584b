import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type * as Pending from './pending-operations';
import { loadPending } from './pending-operations';
import { saveStateText } from './save-state-text';
import type { SaveQueue } from './save-queue';
import { soon, testClock, testQueue, testServer } from './test-server';

const cell = 'tables.requests.received.naturalPerson';
const other = 'tables.requests.granted.naturalPerson';
const opening = 'text.opening';

/** What has to happen before this browser may write its copy. */
const disk = vi.hoisted(() => ({ ready: () => Promise.resolve() }));
vi.mock('./pending-operations', async (original) => {
  const real = await original<typeof Pending>();
  const keepPending: typeof real.keepPending = async (...change) => {
    await disk.ready();
    await real.keepPending(...change);
  };
  return { ...real, keepPending };
});

let reports = 0;
let reportId = '';
beforeEach(() => {
  reports += 1;
  reportId = `report-${reports}`;
  disk.ready = () => Promise.resolve();
});

it('sends once typing pauses, all edits of a place as one', async () => {
  const { server, queue, time } = start();
  type(queue, cell, null, '1');
  time.advance(300);
  type(queue, cell, '1', '12');
  time.advance(300);
  expect(server.requests).toHaveLength(0);
  time.advance(100);
  await reaches(queue, 'saved');
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]?.operations).toMatchObject([{ path: cell, base: null, value: '12' }]);
});

it('waits no longer than two seconds for a pause', () => {
  const { queue, time } = start();
  for (let i = 1; i <= 9; i += 1) {
    type(queue, opening, '一'.repeat(i - 1), '一'.repeat(i));
    expect(time.nextIn()).toBe(Math.min(400, 2000 - (i - 1) * 210));
    time.advance(210);
  }
});

it('keeps an edit on this machine before sending, until it is acknowledged', async () => {
  const { server, queue } = start();
  let kept: unknown;
  server.before = async () => {
    kept = await loadPending(reportId);
  };
  type(queue, cell, null, '8');
  await queue.flush();
  expect(kept).toMatchObject([{ path: cell, base: null, value: '8' }]);
  expect(await loadPending(reportId)).toEqual([]);
});

it('sends nothing before the copy on this machine is written', async () => {
  const { server, queue } = start();
  let write: () => void = () => undefined;
  disk.ready = () => new Promise((resolve) => (write = resolve));
  type(queue, cell, null, '8');
  const flushed = queue.flush();
  for (let turn = 0; turn < 10; turn += 1) await loadPending(reportId);
  expect(server.requests).toHaveLength(0);
  disk.ready = () => Promise.resolve();
  write();
  await flushed;
  expect(server.requests).toHaveLength(1);
});

it('saves without a copy of its own where the browser keeps none, and says so', async () => {
  const { server, queue } = start();
  disk.ready = () => Promise.reject(new Error('QuotaExceededError'));
  server.fates.push('down');
  type(queue, cell, null, '8');
  await queue.flush();
  expect(saveStateText(queue.getState())).toBe('离线，1 项还没有保存，不要关闭页面');
  await queue.flush();
  expect(server.values[cell]).toBe('8');
});

it('sends nothing for an edit that was taken back', async () => {
  const { server, queue } = start({ [cell]: '8' });
  type(queue, cell, '8', '9');
  type(queue, cell, '9', '8');
  await queue.flush();
  expect(server.requests).toHaveLength(0);
  expect(queue.getState().kind).toBe('unchanged');
});

it('sends what was typed during a request after it, never beside it', async () => {
  const { server, queue } = start();
  let open = 0;
  let most = 0;
  server.before = async () => {
    open += 1;
    most = Math.max(most, open);
    if (server.requests.length === 1) {
      type(queue, cell, '8', '80');
      void queue.flush();
    }
    for (let turn = 0; turn < 10; turn += 1) await loadPending(reportId);
    open -= 1;
  };
  type(queue, cell, null, '8');
  await queue.flush();
  expect(most).toBe(1);
  expect(server.values[cell]).toBe('80');
  expect(server.requests).toHaveLength(2);
  expect(queue.getState()).toMatchObject({ kind: 'saved', pending: 0, conflicts: [] });
});

it('makes one revision of a save whose answer was lost, and asks again ever more slowly', async () => {
  const { server, queue, time } = start();
  server.fates.push('lost', 'down', 'down', 'down', 'down', { status: 503, body: {} }, 'lost');
  type(queue, cell, null, '8');
  await queue.flush();
  expect(queue.getState()).toMatchObject({ kind: 'offline', pending: 1 });
  for (const wait of [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
    await soon(() => expect(time.nextIn()).toBe(wait));
    time.advance(wait);
  }
  await reaches(queue, 'saved');
  expect(server.requests).toHaveLength(8);
  expect(new Set(server.requests.map(({ operations }) => operations[0]?.opId)).size).toBe(1);
  expect(server.revisions()).toBe(1);
});

it('shows what somebody else wrote over a save whose answer was lost', async () => {
  const { server, queue, received } = start();
  server.fates.push('lost');
  type(queue, cell, null, '8');
  await queue.flush();
  server.values[cell] = '9';
  await queue.flush();
  expect(queue.getState()).toMatchObject({ kind: 'saved', pending: 0 });
  expect(received).toEqual([[{ path: cell, value: '9' }]]);
});

it('shows what was kept once a conflict is decided for it, and not before', async () => {
  const { server, queue, received } = start({ [cell]: '9' });
  type(queue, cell, null, '8');
  await queue.flush();
  expect(received).toEqual([]);
  server.values[cell] = '10';
  await queue.resolve(
    queue.getState().conflicts.map(({ opId }) => opId),
    'theirs',
  );
  expect(received).toEqual([[{ path: cell, value: '9' }]]);
});

it('never changes a value under an id that may have arrived', async () => {
  const { server, queue } = start();
  server.fates.push('lost');
  type(queue, cell, null, '8');
  await queue.flush();
  type(queue, cell, '8', '80');
  await queue.flush();
  expect(server.requests[1]?.operations).toMatchObject([{ value: '8' }, { base: '8', value: '80' }]);
  expect(server.values[cell]).toBe('80');
});

it('asks at once when the network is back or the page loses the focus', async () => {
  const { server, queue, page } = start();
  server.fates.push('down');
  type(queue, cell, null, '8');
  await queue.flush();
  page.online();
  await reaches(queue, 'saved');
  type(queue, other, null, '5');
  page.blur();
  await soon(() => expect(server.values[other]).toBe('5'));
});

it('sends with a request that outlives the page when it is left', async () => {
  const { server, queue, page } = start();
  type(queue, cell, null, '8');
  page.leave();
  expect(server.requests).toMatchObject([{ keepalive: true, operations: [{ value: '8' }] }]);
  await reaches(queue, 'saved');
  await queue.flush();
  expect(await loadPending(reportId)).toEqual([]);
});

it('sends what a crash left behind, before anything new', async () => {
  const crashed = start();
  crashed.server.fates.push('down');
  type(crashed.queue, cell, null, '8');
  await crashed.queue.flush();
  crashed.queue.dispose();
  expect(await loadPending(reportId)).toMatchObject([{ path: cell, value: '8' }]);

  const { server, queue } = start();
  type(queue, cell, '8', '9');
  await queue.flush();
  expect(server.requests[0]?.operations).toMatchObject([{ value: '8' }, { base: '8', value: '9' }]);
  expect(server.values[cell]).toBe('9');
});

it('lets two pages send what one left behind without harm', async () => {
  const crashed = start();
  crashed.server.fates.push('down');
  type(crashed.queue, cell, null, '8');
  await crashed.queue.flush();
  const { server, queue, time } = start();
  const second = testQueue(reportId, server, time.clock).queue;
  await Promise.all([queue.flush(), second.flush()]);
  expect(server.values[cell]).toBe('8');
  expect(server.revisions()).toBe(1);
  expect([queue.getState().kind, second.getState().kind]).toEqual(['saved', 'saved']);
});

it('keeps reports apart', async () => {
  const { queue, server } = start();
  server.fates.push('down');
  type(queue, cell, null, '8');
  await queue.flush();
  expect(await loadPending('another')).toEqual([]);
});

it('shows a conflict and keeps mine by a new operation on theirs', async () => {
  const { server, queue } = start({ [cell]: '7' });
  type(queue, cell, null, '8');
  type(queue, other, null, '5');
  await queue.flush();
  expect(queue.getState()).toMatchObject({ kind: 'conflict', pending: 1 });
  const [conflict] = queue.getState().conflicts;
  expect(conflict).toMatchObject({ mine: '8', theirs: '7', who: '李敏' });
  expect(server.values).toEqual({ [cell]: '7', [other]: '5' });

  await queue.resolve([conflict?.opId ?? ''], 'mine');
  expect(server.values[cell]).toBe('8');
  expect(queue.getState()).toMatchObject({ kind: 'saved', conflicts: [] });
});

it('follows typing at a place in conflict, and gives mine up for theirs', async () => {
  const { server, queue } = start({ [cell]: '7' });
  type(queue, cell, null, '8');
  await queue.flush();
  type(queue, cell, '8', '88');
  const [conflict] = queue.getState().conflicts;
  expect(conflict).toMatchObject({ mine: '88', theirs: '7' });
  await queue.resolve([conflict?.opId ?? ''], 'theirs');
  expect(queue.getState()).toMatchObject({ kind: 'saved', pending: 0, conflicts: [] });
  expect(server.values[cell]).toBe('7');
  expect(server.given).toEqual([{ path: cell, value: '88' }]);
  expect(await loadPending(reportId)).toEqual([]);
});

it('shows a refusal in its own words, does not ask again, and keeps what was typed', async () => {
  const { server, queue, time } = start();
  const body = { error: { code: 'locked', message: '报告已定稿，不能修改。' } };
  server.fates.push({ status: 409, body });
  type(queue, cell, null, '8');
  await queue.flush();
  expect(saveStateText(queue.getState())).toBe('没有保存：报告已定稿，不能修改。');
  expect(time.nextIn()).toBe(Infinity);
  expect(await loadPending(reportId)).toHaveLength(1);
});

it('saves the rest where one value is refused, and that place once it is shortened', async () => {
  const { server, queue } = start();
  const long = '1'.repeat(41);
  type(queue, cell, null, long);
  server.before = () => {
    const [sent] = server.requests[0]?.operations ?? [];
    const refused = [
      { opId: sent?.opId, path: cell, code: 'tooLong', message: '内容有 41 字，最多 40 字。' },
    ];
    const nothing = { applied: [], conflicts: [], places: [] };
    const answer = { rev: 1, savedAt: '2026-01-12T02:42:07.000Z', ...nothing, refused };
    if (server.requests.length === 1) server.fates.push({ status: 200, body: answer });
    return Promise.resolve();
  };
  await queue.flush();
  expect(queue.getState()).toMatchObject({ kind: 'refused', reason: '内容有 41 字，最多 40 字。' });
  type(queue, cell, long, '1');
  await queue.flush();
  expect(server.requests[1]?.operations).toMatchObject([{ base: null, value: '1' }]);
  expect(queue.getState().kind).toBe('saved');
});

it('gives the same state until something changed, and tells when', async () => {
  const { queue } = start();
  const heard: string[] = [];
  const stop = queue.subscribe(() => heard.push(queue.getState().kind));
  expect(queue.getState()).toBe(queue.getState());
  type(queue, cell, null, '8');
  await queue.flush();
  expect([...new Set(heard)]).toEqual(['pending', 'saving', 'saved']);
  stop();
  const count = heard.length;
  type(queue, cell, '8', '9');
  expect(heard).toHaveLength(count);
});

function start(values: Record<string, string | null> = {}) {
  const server = testServer(values);
  const time = testClock();
  return { server, time, ...testQueue(reportId, server, time.clock) };
}

function type(queue: SaveQueue, path: string, base: string | null, value: string | null) {
  queue.enqueue([{ path, base, value }]);
}

function reaches(queue: SaveQueue, kind: string) {
  return soon(() => expect(queue.getState().kind).toBe(kind));
}
