import { describe, expect, it } from 'vitest';
import type { PrintedCell, TableBlock } from '@/lib/document/blocks';
import { figureSizes } from './figure-sizes';

describe('the size of figures', () => {
  it.each([
    ['1234', 21],
    ['12345', 18],
    ['123456', 15],
    ['1234567', 13],
    ['9999999999', 9],
  ])('lets %s stand on one line of a 9.8 mm column at %i half-points', (text, size) => {
    expect(figureSizes(table([9.8], [figure(0, text)]), 21)[0]).toBe(size);
  });

  it('is one for all figures of a column, and its own in each column', () => {
    const cells = [figure(0, '12345'), figure(0, '1'), figure(1, '2')];
    expect(figureSizes(table([9.8, 9.8], cells), 21)).toEqual([18, 21]);
  });

  it.each([24, 21, 18])('begins at the size of the table, %i half-points', (size) => {
    expect(figureSizes(table([34], [figure(0, '12')]), size)).toEqual([size]);
  });

  it('stays whole beside text, which may wrap', () => {
    expect(figureSizes(table([9.8], [figure(0, '0（本机关无行政许可权）')]), 21)).toEqual([21]);
  });
});

function figure(column: number, text: string): PrintedCell {
  return { row: 0, column, rowSpan: 1, columnSpan: 1, role: 'figure', address: 'a.b.c', text };
}

function table(widths: readonly number[], cells: readonly PrintedCell[]): TableBlock {
  return { kind: 'table', part: 'a', id: 'a', caption: '', widths, rows: 1, headRows: 0, cells };
}
