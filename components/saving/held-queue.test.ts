import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openQueues } from './open-queues';
import { testClock, testQueue, testServer } from './test-server';

const cell = 'tables.requests.received.naturalPerson';
const other = 'tables.requests.granted.naturalPerson';

it('shows what others wrote once it knows what was typed before it came, and not over that', async () => {
  const { queue, received } = testQueue('held', testServer({ [cell]: '9' }), testClock().clock, {
    isHeld: true,
  });
  openQueues.get('held')?.hear(2, [
    { path: cell, value: '9' },
    { path: other, value: '4' },
  ]);
  expect(received).toEqual([]);
  queue.enqueue([{ path: cell, base: null, value: '7' }]);
  queue.release();
  expect(received).toEqual([[{ path: other, value: '4' }]]);
  await queue.flush();
  expect(received).toHaveLength(1);
  expect(queue.getState().conflicts).toMatchObject([{ path: cell, mine: '7', theirs: '9' }]);
});

it('leaves a text alone while an input method composes in it, and calls what was written over a conflict', async () => {
  const text = 'text.opening';
  const places = [{ path: text, value: '乙的话' }];
  let isComposing = true;
  const isInWork = () => isComposing;
  const { queue, received } = testQueue('held-2', testServer({ [text]: '乙的话' }), testClock().clock, {
    isInWork,
  });
  openQueues.get('held-2')?.hear(2, places);
  expect(received).toEqual([]);
  queue.enqueue([{ path: text, base: 'zheng', value: '整改' }]);
  isComposing = false;
  await queue.flush();
  expect(received).toEqual([]);
  expect(queue.getState().conflicts).toMatchObject([{ path: text, mine: '整改', theirs: '乙的话' }]);
});

it('shows what came while an input method composed once that ended without a word', () => {
  let isComposing = true;
  const more = { isInWork: () => isComposing };
  const { received } = testQueue('held-3', testServer(), testClock().clock, more);
  const places = [{ path: 'text.opening', value: '乙的话' }];
  openQueues.get('held-3')?.hear(2, places);
  isComposing = false;
  openQueues.get('held-3')?.hear(2, []);
  expect(received).toEqual([places]);
});
