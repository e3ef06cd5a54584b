import { describe, expect, it } from 'vitest';
import type { PrintedCell } from './blocks';
import { headSize, isLeftAligned, tableLine } from './table-type';

describe('the size of a head', () => {
  it.each([
    ['自然人', 34, 10.5, 10.5],
    ['自然人', 30, 10.5, 9],
    ['总计', 25, 12, 12],
    ['社会公益组织', 25, 10.5, 10.5],
    ['对外公开总数量', 94, 12, 12],
    ['A类', 10, 12, 12],
  ])('%s in %i pt at %d pt is %d pt', (text, room, size, expected) => {
    expect(headSize(cell({ role: 'columnHead', text }), room, size)).toBe(expected);
  });

  it('falls until the breaks of the form hold, and no further than the smallest', () => {
    const group = cell({ role: 'rowHead', groups: true, text: '三、本年度办理结果', breakAfter: [3, 6] });
    expect(headSize(group, 34, 12)).toBe(10.5);
    expect(headSize(group, 37, 12)).toBe(12);
    expect(headSize(group, 20, 12)).toBe(12);
  });

  it('is the usual one for a label beside figures', () => {
    expect(headSize(cell({ role: 'rowHead', text: '自然人' }), 30, 10.5)).toBe(10.5);
  });
});

it.each([
  [12, 13],
  [10.5, 13],
  [9, 11.5],
])('lines of %d pt type are %d pt high', (size, line) => {
  expect(tableLine(size)).toBe(line);
});

it('sets labels at the left only where some stand below others', () => {
  const group = cell({ role: 'rowHead', groups: true });
  const label = cell({ role: 'rowHead' });
  expect(isLeftAligned(label, { cells: [group, label] })).toBe(true);
  expect(isLeftAligned(group, { cells: [group, label] })).toBe(false);
  expect(isLeftAligned(label, { cells: [label] })).toBe(false);
});

function cell(more: Partial<PrintedCell>): PrintedCell {
  return { row: 0, column: 0, rowSpan: 1, columnSpan: 1, role: 'figure', text: '', ...more };
}
