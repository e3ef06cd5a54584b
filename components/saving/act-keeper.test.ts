import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Act } from '../form/true-acts';
import { createActKeeper, MOST_CHARACTERS } from './act-keeper';
import { testClock } from './test-server';

const act = (path: string, after: string): Act => [{ path, before: null, after }];
const one = act('a', '1');
const two = act('b', '2');
const three = act('c', '3');

let reports = 0;
let reportId = '';
beforeEach(() => {
  reports += 1;
  reportId = `acts-${reports}`;
});

it('gives back on the next page what was done and what was taken back', async () => {
  await keep({ acts: [one, two, three], done: 2 });
  expect(await kept()).toEqual({ acts: [one, two, three], done: 2 });
});

it('follows acts that come, go, change and fall out at the front', async () => {
  const keeper = start();
  await keeper.load();
  const steps = [
    { acts: [one], done: 1 },
    { acts: [one, two], done: 2 },
    { acts: [one], done: 1 },
    { acts: [one, two], done: 2 },
    { acts: [one, act('b', '22')], done: 2 },
    { acts: [one, act('b', '22'), three], done: 1 },
    { acts: [three], done: 1 },
    { acts: [], done: 0 },
    { acts: [two, one], done: 2 },
  ];
  for (const step of steps) {
    keeper.keep(step);
    await keeper.flush();
    expect(await kept()).toEqual(step);
  }
});

it('writes nothing over the record before it was read', async () => {
  await keep({ acts: [one], done: 1 });
  const keeper = start();
  keeper.keep({ acts: [two], done: 1 });
  await keeper.flush();
  expect(await kept()).toEqual({ acts: [one], done: 1 });
});

it('keeps the reports apart', async () => {
  await keep({ acts: [one], done: 1 });
  reportId = `${reportId}-other`;
  expect(await kept()).toEqual({ acts: [], done: 0 });
});

it('lets the oldest acts go where they would take too much room', async () => {
  const long = (path: string) => act(path, '件'.repeat(MOST_CHARACTERS / 2 - 10));
  await keep({ acts: [act('old', '1'.repeat(40)), long('a'), long('b'), two], done: 3 });
  const { acts, done } = await kept();
  expect(acts.map(([edit]) => edit?.path)).toEqual(['a', 'b', 'b']);
  expect(done).toBe(2);
});

it('forgets a report that nobody touched for two months', async () => {
  const time = testClock();
  const old = createActKeeper(reportId, { clock: time.clock, listen: () => () => undefined });
  await old.load();
  old.keep({ acts: [one], done: 1 });
  await old.flush();
  time.advance(61 * 24 * 3600 * 1000);
  await createActKeeper('another', { clock: time.clock, listen: () => () => undefined }).load();
  expect(await kept()).toEqual({ acts: [], done: 0 });
});

function start() {
  return createActKeeper(reportId, { listen: () => () => undefined });
}

async function keep(acts: Parameters<ReturnType<typeof start>['keep']>[0]): Promise<void> {
  const keeper = start();
  await keeper.load();
  keeper.keep(acts);
  await keeper.flush();
}

function kept() {
  return start().load();
}
