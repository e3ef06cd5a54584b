import { expect, it } from 'vitest';
import type { Conflict, RefusedOperation } from '@/lib/store/operation';
import { createOutbox } from './outbox';

const path = 'text.opening';

/** Two values of one place, both sent, as happens when the first answer is lost. */
function twoSent() {
  const outbox = createOutbox();
  outbox.add({ path, base: '', value: '一稿' });
  outbox.nextBatch();
  outbox.add({ path, base: '一稿', value: '' });
  const [first, second] = outbox.nextBatch().map(({ opId }) => opId);
  if (first === undefined || second === undefined) throw new Error('two were sent');
  const conflict: Conflict = {
    ...{ opId: first, path, base: '', mine: '一稿', theirs: '' },
    ...{ rev: 2, who: '李四', at: '2026-01-12T02:00:00.000Z' },
  };
  const refused: RefusedOperation = { opId: first, path, code: 'tooLong', message: '太长' };
  return { outbox, second, conflict, refused };
}

it('holds nothing of a place whose later value is in the report', () => {
  const { outbox, second, conflict } = twoSent();
  outbox.settle({ applied: [second], conflicts: [conflict], refused: [] });
  expect([outbox.conflicts(), outbox.isPending(path), outbox.hasWaiting()]).toEqual([[], false, false]);

  const again = twoSent();
  again.outbox.settle({ applied: [again.second], conflicts: [], refused: [again.refused] });
  expect([again.outbox.refused(), again.outbox.isPending(path)]).toEqual([[], false]);
});

it('keeps what was typed after a value that got in over one that did not', () => {
  const { outbox, second, conflict } = twoSent();
  outbox.add({ path, base: '', value: '三稿' });
  outbox.settle({ applied: [second], conflicts: [conflict], refused: [] });
  expect(outbox.conflicts()).toEqual([]);
  expect(outbox.nextBatch()).toMatchObject([{ path, base: '', value: '三稿' }]);
});

it('holds the last value typed where none got in', () => {
  const { outbox, second, conflict } = twoSent();
  outbox.settle({ applied: [], conflicts: [{ ...conflict, mine: '一稿' }], refused: [] });
  expect(outbox.conflicts()).toMatchObject([{ opId: second, mine: '' }]);
});
