import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openQueues } from './open-queues';
import { testClock, testQueue, testServer } from './test-server';

const cell = 'tables.requests.received.naturalPerson';
const other = 'tables.requests.granted.naturalPerson';

it('shows what others wrote once it knows what was typed before it came, and not over that', async () => {
  const { queue, received } = testQueue('held', testServer({ [cell]: '9' }), testClock().clock, true);
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
