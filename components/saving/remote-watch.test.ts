import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { ownComments } from './own-comments';
import { loadPending } from './pending-operations';
import { createRemoteWatch } from './remote-watch';
import { soon, testClock, testQueue, testServer } from './test-server';

const cell = 'tables.requests.received.naturalPerson';
const other = 'tables.requests.granted.naturalPerson';

it('asks every two seconds while the page is seen, from the last revision it has', async () => {
  const { time, asked, answers, heard, show } = start('watch-1');
  answers.push({ rev: 5, changes: [{ path: cell, value: '8' }], reload: false });
  time.advance(1999);
  expect(asked).toEqual([]);
  time.advance(1);
  await soon(() => expect(time.nextIn()).toBe(2000));
  expect(heard).toEqual([{ changes: [{ path: cell, value: '8' }], reload: false }]);
  show(false);
  time.advance(2000);
  await soon(() => expect(time.nextIn()).toBe(2000));
  show(true);
  time.advance(2000);
  await soon(() => expect(time.nextIn()).toBe(2000));
  expect(asked).toEqual([
    '/api/v1/reports/watch-1/changes?since=1&comments=',
    '/api/v1/reports/watch-1/changes?since=5&comments=',
  ]);
});

it('leaves out what is being typed here and what was saved from here', async () => {
  const { time, answers, heard } = start('watch-2');
  const server = testServer();
  const { queue, received } = testQueue('watch-2', server, time.clock);
  queue.enqueue([{ path: cell, base: null, value: '1' }]);
  await queue.flush();
  server.fates.push('down', 'down', 'down');
  queue.enqueue([{ path: other, base: null, value: '2' }]);
  const changes = [cell, other, 'text.opening'].map((path) => ({ path, value: '1' }));
  answers.push({ rev: 6, changes, reload: false });
  time.advance(2000);
  await soon(() => expect(received).toEqual([[{ path: 'text.opening', value: '1' }]]));
  expect(heard).toEqual([]);
  queue.dispose();
});

it('shows the own value again where somebody else put it back', async () => {
  const { time, answers } = start('watch-3');
  const { queue, received } = testQueue('watch-3', testServer(), time.clock);
  queue.enqueue([{ path: cell, base: null, value: '1' }]);
  await queue.flush();
  answers.push({ rev: 6, changes: [{ path: cell, value: '2' }], reload: false });
  answers.push({ rev: 7, changes: [{ path: cell, value: '1' }], reload: false });
  time.advance(2000);
  await soon(() => expect(received).toEqual([[{ path: cell, value: '2' }]]));
  await soon(() => expect(time.nextIn()).toBe(2000));
  time.advance(2000);
  await soon(() => expect(received[1]).toEqual([{ path: cell, value: '1' }]));
  queue.dispose();
});

it('ignores an answer from before the last save', async () => {
  const { time, answers } = start('watch-4');
  const { queue, received } = testQueue('watch-4', testServer(), time.clock);
  queue.enqueue([{ path: cell, base: null, value: '1' }]);
  await queue.flush();
  answers.push({ rev: 1, changes: [{ path: cell, value: '0' }], reload: false });
  time.advance(2000);
  await soon(() => expect(time.nextIn()).toBe(2000));
  expect(received).toEqual([]);
  queue.dispose();
});

it('takes what it is told for new once the server was put back to an older state', async () => {
  const { time, answers } = start('watch-10');
  const { queue, received } = testQueue('watch-10', testServer(), time.clock);
  answers.push({ rev: 9, changes: [{ path: cell, value: '9' }], reload: false });
  answers.push({ rev: 3, changes: [], reload: true });
  answers.push({ rev: 4, changes: [{ path: cell, value: '4' }], reload: false });
  for (const count of [1, 1, 2]) {
    time.advance(2000);
    await soon(() => expect(time.nextIn()).toBe(2000));
    expect(received).toHaveLength(count);
  }
  expect(received[1]).toEqual([{ path: cell, value: '4' }]);
  queue.dispose();
});

it('hands over what others wrote where something was being typed here, once that is settled', async () => {
  const { time, answers, asked } = start('watch-7');
  const { queue, received } = testQueue('watch-7', testServer(), time.clock);
  time.advance(1900);
  queue.enqueue([{ path: cell, base: null, value: '1' }]);
  answers.push({ rev: 6, changes: [{ path: cell, value: '2' }], reload: false });
  answers.push({ rev: 6, changes: [], reload: false });
  time.advance(100);
  await soon(() => expect(asked).toHaveLength(1));
  for (let turn = 0; turn < 20; turn += 1) await loadPending('watch-7');
  expect(received).toEqual([]);
  queue.enqueue([{ path: cell, base: '1', value: null }]);
  time.advance(2000);
  await soon(() => expect(received).toEqual([[{ path: cell, value: '2' }]]));
  queue.dispose();
});

it('asks at once when the page is seen again', async () => {
  const { asked, seen } = start('watch-8');
  seen();
  await soon(() => expect(asked).toHaveLength(1));
});

it('hands over all comments when they are not those it was told of', async () => {
  const { time, asked, answers, heard } = start('watch-9');
  const comments = { all: [{ id: 'c1', text: '再核一次' }], stamp: '1.0.7' };
  answers.push({ rev: 1, changes: [], reload: false, comments });
  time.advance(2000);
  await soon(() => expect(heard).toEqual([{ changes: [], reload: false, comments }]));
  await soon(() => expect(time.nextIn()).toBe(2000));
  time.advance(2000);
  await soon(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toBe('/api/v1/reports/watch-9/changes?since=1&comments=1.0.7');
  expect(heard).toHaveLength(1);
});

it('leaves out comments asked for before the last own one, and asks for all of them then', async () => {
  const { time, asked, answers, heard } = start('watch-11');
  const before = { all: [{ id: 'c1', text: '再核一次' }], stamp: '1.0.7' };
  answers.push({ rev: 1, changes: [], reload: false, comments: before });
  const after = { all: [...before.all, { id: 'c2', text: '已核' }], stamp: '2.0.8' };
  answers.push({ rev: 1, changes: [], reload: false, comments: after });
  time.advance(2000);
  ownComments.add();
  await soon(() => expect(time.nextIn()).toBe(2000));
  expect(heard).toEqual([]);
  time.advance(2000);
  await soon(() => expect(heard).toEqual([{ changes: [], reload: false, comments: after }]));
  expect(asked[1]).toBe('/api/v1/reports/watch-11/changes?since=1&comments=');
});

it('says to load anew when the report is gone, and goes on after a failure', async () => {
  const { time, answers, heard } = start('watch-5');
  answers.push('down', 'gone');
  time.advance(2000);
  await soon(() => expect(time.nextIn()).toBe(2000));
  expect(heard).toEqual([]);
  time.advance(2000);
  await soon(() => expect(heard).toEqual([{ changes: [], reload: true }]));
});

it('asks nothing more once it is stopped', () => {
  const { time, asked, stop } = start('watch-6');
  stop();
  time.advance(10_000);
  expect(asked).toEqual([]);
});

it('tells of an update of the server, and goes on taking in what others change', async () => {
  vi.stubEnv('NIANBAO_PROGRAM', 'old');
  vi.resetModules();
  const { createRemoteWatch: watch } = await import('./remote-watch');
  const time = testClock();
  const programs = ['old', 'new'];
  let outdated = 0;
  const heard: unknown[] = [];
  watch('watch-7', 1, (changes) => heard.push(changes), {
    clock: time.clock,
    isVisible: () => true,
    listen: () => () => undefined,
    onOutdated: () => (outdated += 1),
    fetch: () =>
      Promise.resolve(
        Response.json(
          { rev: 2, changes: [{ path: cell, value: '8' }], reload: false },
          { headers: { 'nianbao-program': programs.shift() ?? 'new' } },
        ),
      ),
  });
  time.advance(2000);
  await soon(() => expect(heard).toHaveLength(1));
  expect(outdated).toBe(0);
  await soon(() => expect(time.nextIn()).toBe(2000));
  time.advance(2000);
  await soon(() => expect(outdated).toBe(1));
  await soon(() => expect(heard).toHaveLength(2));
  vi.unstubAllEnvs();
});

function start(reportId: string) {
  const time = testClock();
  const asked: string[] = [];
  const answers: (object | 'down' | 'gone')[] = [];
  const heard: unknown[] = [];
  let isVisible = true;
  let seen: () => void = () => undefined;
  const stop = createRemoteWatch(reportId, 1, (changes) => heard.push(changes), {
    clock: time.clock,
    isVisible: () => isVisible,
    listen: (look) => {
      seen = look;
      return () => undefined;
    },
    fetch: (address) => {
      asked.push(address);
      const answer = answers.shift() ?? { rev: 1, changes: [], reload: false };
      if (answer === 'down') return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(answer === 'gone' ? Response.json({}, { status: 404 }) : Response.json(answer));
    },
  });
  return {
    time,
    seen: () => seen(),
    asked,
    answers,
    heard,
    stop,
    show: (visible: boolean) => void (isVisible = visible),
  };
}
