import { expect, it } from 'vitest';
import { pushedBars } from './bars-under-corners';

const corners = [0, 13, 16, 21, 26];

it.each<[string, number[], number[]]>([
  ['a line that fits', [0, 13, 16, 21, 26], [0, 0, 0, 0, 0]],
  ['a full cell before a narrow one', [0, 15, 18, 23, 28], [0, 2, 2, 2, 2]],
  ['a narrow cell that is too full itself', [0, 13, 18, 23, 28], [0, 0, 2, 2, 2]],
  ['two full cells', [0, 14, 18, 23, 28], [0, 1, 2, 2, 2]],
  ['a line that ends sooner', [0, 15, 18], [0, 2, 2]],
  ['a bar in the text of a cell', [0, 6, 13, 16, 21, 26], [0, 0, 0, 0, 0, 0]],
])('finds how far the bars were pushed in %s', (_what, bars, pushed) => {
  expect(pushedBars(bars, corners)).toEqual(pushed);
});
