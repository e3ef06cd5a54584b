import { expect, it } from 'vitest';
import { groupRevisions } from './group-revisions';
import type { ListedRevision } from './list-revisions';

it('joins what one person saved with pauses of ten minutes at most', () => {
  const revisions = [at('10:40'), at('10:30'), at('10:20'), at('10:09'), at('10:08')];
  expect(sizes(revisions)).toEqual([3, 2]);
});

it.each([
  ['another person', at('10:30', { whoId: 'b', who: '乙' })],
  ['a name', at('10:30', { name: '送领导审阅' })],
  ['a change of state', at('10:30', { action: 'submitted' })],
  ['a value that lost a conflict', at('10:30', { lost: [{ path: 'text.opening', base: '', value: '甲' }] })],
])('lets %s stand alone', (_name, between) => {
  expect(sizes([at('10:31'), between, at('10:29')])).toEqual([1, 1, 1]);
});

function at(time: string, more: Partial<ListedRevision> = {}): ListedRevision {
  const who = { who: '甲', whoId: 'a', action: 'edited', written: [], lost: [] } as const;
  const rest = { rev: 1, name: null, note: null, restoredFrom: null };
  return { ...who, ...rest, at: `2026-01-12T${time}:00.000Z`, ...more };
}

function sizes(revisions: readonly ListedRevision[]): readonly number[] {
  return groupRevisions(revisions).map(({ length }) => length);
}
