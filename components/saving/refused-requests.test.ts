import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { loadPending } from './pending-operations';
import type { SaveQueue } from './save-queue';
import { saveStateText } from './save-state-text';
import { soon, testClock, testQueue, testServer } from './test-server';

const cells = ['naturalPerson', 'commercialEnterprise', 'researchInstitution'].map(
  (column) => `tables.requests.received.${column}`,
);
const [cell = ''] = cells;
const login = { status: 401, body: { error: { code: 'login', message: '登录已过期。' } } };
const tooMuch = { status: 422, body: { error: { code: 'badBody', message: '请求内容不符合要求。' } } };

let reports = 0;
let reportId = '';
beforeEach(() => {
  reports += 1;
  reportId = `refused-${reports}`;
});

it('says that the login has ended, keeps what was typed, and goes on once somebody logged in', async () => {
  const { server, queue, time } = start();
  server.fates.push(login);
  type(queue, cell, null, '8');
  await queue.flush();
  expect(saveStateText(queue.getState())).toBe('登录已过期，已存本机 1 项');
  type(queue, cell, '8', '80');
  expect(server.requests).toHaveLength(1);
  expect(time.nextIn()).toBe(30_000);
  await queue.resume();
  expect(queue.getState()).toMatchObject({ kind: 'saved', pending: 0 });
  expect(server.values[cell]).toBe('80');
  expect(await loadPending(reportId)).toEqual([]);
});

it('goes on by itself where the login came back in another tab', async () => {
  const { server, queue, time } = start();
  server.fates.push(login);
  type(queue, cell, null, '8');
  await queue.flush();
  time.advance(30_000);
  await soon(() => expect(queue.getState().kind).toBe('saved'));
});

it('saves the others where one operation of a request can never be taken, and keeps that one', async () => {
  const { server, queue } = start();
  // The whole request, then the second of three that come one by one.
  server.fates.push(tooMuch, 'answered', tooMuch);
  for (const path of cells) type(queue, path, null, '8');
  await queue.flush();
  expect(server.requests.map(({ operations }) => operations.length)).toEqual([3, 1, 1, 1]);
  expect(server.values).toEqual({ [cells[0]!]: '8', [cells[2]!]: '8' });
  expect(saveStateText(queue.getState())).toBe('没有保存：请求内容不符合要求。');
  expect(await loadPending(reportId)).toMatchObject([{ path: cells[1], value: '8' }]);

  type(queue, cells[1]!, '8', '9');
  await queue.flush();
  expect(server.values[cells[1]!]).toBe('9');
  expect(queue.getState().kind).toBe('saved');
});

it('sends what a request may carry beyond its page, and the rest after it', async () => {
  const { server, queue, page } = start();
  const paths = ['text.opening', 'text.otherMatters'];
  for (const path of paths) type(queue, path, null, '政'.repeat(15_000));
  page.leave();
  expect(server.requests).toMatchObject([{ keepalive: true, operations: [{ path: paths[0] }] }]);
  await soon(() => expect(queue.getState()).toMatchObject({ kind: 'saved', pending: 0 }));
  expect(server.requests).toMatchObject([{}, { keepalive: false, operations: [{ path: paths[1] }] }]);
});

it('asks again where an answer does not come within half a minute', async () => {
  const { queue, time } = start({}, true);
  type(queue, cell, null, '8');
  const flushed = queue.flush();
  await soon(() => expect(time.nextIn()).toBe(30_000));
  time.advance(30_000);
  await flushed;
  expect(saveStateText(queue.getState())).toBe('离线，已存本机 1 项');
  expect(time.nextIn()).toBe(1000);
});

it('drops a value given up where a server of before takes it for a conflict', async () => {
  const { server, queue } = start({ [cell]: '7' });
  type(queue, cell, null, '8');
  await queue.flush();
  type(queue, cell, '8', '88');
  server.before = () => {
    const [sent] = server.requests.at(-1)?.operations ?? [];
    const when = { rev: 1, at: '2026-01-12T02:00:00.000Z', who: '李敏' };
    const conflict = { ...sent, mine: '88', theirs: '7', ...when };
    const body = { rev: 1, savedAt: when.at, applied: [], conflicts: [conflict], refused: [] };
    server.fates.push({ status: 200, body });
    return Promise.resolve();
  };
  await queue.resolve([queue.getState().conflicts[0]?.opId ?? ''], 'theirs');
  expect(queue.getState()).toMatchObject({ kind: 'saved', pending: 0, conflicts: [] });
});

function start(values: Record<string, string | null> = {}, isSilent = false) {
  const server = testServer(values);
  const time = testClock();
  const never = (_: string, init?: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new TypeError('aborted')));
    });
  return { server, time, ...testQueue(reportId, isSilent ? { fetch: never } : server, time.clock) };
}

function type(queue: SaveQueue, path: string, base: string | null, value: string | null) {
  queue.enqueue([{ path, base, value }]);
}
