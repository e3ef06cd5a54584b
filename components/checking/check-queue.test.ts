import { expect, it } from 'vitest';
import type { Answer } from '@/components/api/client';
import { createCheckQueue } from './check-queue';

it('reads two files at a time, the others wait', async () => {
  const { queue, finish, kinds } = withReader();
  queue.add(files(3));
  expect(kinds()).toEqual(['reading', 'reading', 'waiting']);
  await finish('1.docx', { ok: true, data: '一' });
  expect(kinds()).toEqual(['read', 'reading', 'reading']);
});

it('says of a file why it cannot be read and goes on with the others', async () => {
  const { queue, finish } = withReader();
  queue.add(files(2));
  await finish('1.docx', { ok: false, code: 'unreadable', message: '文件加了密。' });
  await finish('2.docx', { ok: true, data: '二' });
  expect(queue.getItems().map(({ state }) => state)).toEqual([
    { kind: 'unreadable', why: '文件加了密。' },
    { kind: 'read', result: '二' },
  ]);
});

it('stops what is being read and what waits, and keeps what was read', async () => {
  const { queue, finish, kinds, signals } = withReader();
  queue.add(files(4));
  await finish('1.docx', { ok: true, data: '一' });
  queue.cancel();
  expect(kinds()).toEqual(['read', 'cancelled', 'cancelled', 'cancelled']);
  expect([...signals.values()].map(({ aborted }) => aborted)).toEqual([false, true, true]);
  await finish('2.docx', { ok: true, data: '二' });
  expect(kinds()).toEqual(['read', 'cancelled', 'cancelled', 'cancelled']);
});

it('reads a file again that was cancelled', async () => {
  const { queue, finish, kinds } = withReader();
  queue.add(files(1));
  queue.cancel();
  await finish('1.docx', { ok: true, data: '迟' });
  queue.again(queue.getItems()[0]?.key ?? 0);
  expect(kinds()).toEqual(['reading']);
});

it('takes a file out while it is being read, and begins the next', async () => {
  const { queue, finish, signals } = withReader();
  queue.add(files(3));
  queue.remove(queue.getItems()[0]?.key ?? 0);
  expect(signals.get('1.docx')?.aborted).toBe(true);
  await finish('1.docx', { ok: true, data: '一' });
  expect(queue.getItems().map(({ file, state }) => [file.name, state.kind])).toEqual([
    ['2.docx', 'reading'],
    ['3.docx', 'reading'],
  ]);
});

it('tells its listeners of each change and gives the same list in between', () => {
  const { queue } = withReader();
  let calls = 0;
  const stop = queue.subscribe(() => (calls += 1));
  queue.add(files(1));
  expect(calls).toBeGreaterThan(0);
  expect(queue.getItems()).toBe(queue.getItems());
  const before = calls;
  stop();
  queue.cancel();
  expect(calls).toBe(before);
});

function files(count: number): File[] {
  return Array.from({ length: count }, (_, index) => new File(['x'], `${index + 1}.docx`));
}

/** A queue whose files are read when the test says so. */
function withReader() {
  const open = new Map<string, (answer: Answer<string>) => void>();
  const signals = new Map<string, AbortSignal>();
  const queue = createCheckQueue<string>((file, signal) => {
    signals.set(file.name, signal);
    return new Promise((resolve) => open.set(file.name, resolve));
  });
  return {
    queue,
    signals,
    kinds: () => queue.getItems().map(({ state }) => state.kind),
    async finish(name: string, answer: Answer<string>) {
      open.get(name)?.(answer);
      // What waits for the answer goes on in the turns that follow.
      for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
    },
  };
}
