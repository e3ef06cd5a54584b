import { expect, it } from 'vitest';
import type { Finding } from './finding';
import { findingKey, placeKey, withKeys } from './finding-key';

const finding = (more: Partial<Finding>): Finding => ({
  ruleId: 'N01',
  severity: 'doubt',
  message: '',
  cells: [],
  part: 'requests',
  ...more,
});

it.each<[Partial<Finding>, string]>([
  [{ cells: ['a.b.c', 'a.b.d'], slot: 'text.opening' }, 'a.b.c'],
  [{ slot: 'text.opening' }, 'text.opening'],
  [{}, 'requests'],
])('places a finding at its first cell, its text or its part: %o', (more, place) => {
  expect(placeKey(finding(more))).toBe(place);
});

it('tells two sentences of one text apart', () => {
  const [one, other] = ['收到申请8件', '收到申请9件'].map((quote) => findingKey(finding({ quote })));
  expect(one).toBe('N01@requests 收到申请8件');
  expect(other).not.toBe(one);
});

it('gives each finding of a list a key of its own, in its order', () => {
  const list = [
    finding({}),
    finding({ message: '又' }),
    finding({ ruleId: 'N02' }),
    finding({ message: '再' }),
  ];
  expect(withKeys(list)).toEqual([
    ['N01@requests', list[0]],
    ['N01@requests 1', list[1]],
    ['N02@requests', list[2]],
    ['N01@requests 2', list[3]],
  ]);
});
