import { describe, expect, it } from 'vitest';
import type { Grid, GridCell } from '../grid';
import { readAcross } from './read-across';

describe('readAcross', () => {
  it('joins what stands at one height and puts a group at the middle of its rows', () => {
    expect(read([['甲'], ['乙'], ['丙']], ['组'])).toEqual(['甲 1 2', '组 乙 1 2', '丙 1 2']);
  });

  it('puts the figures of a free row between the two lines of their label', () => {
    expect(read([['甲', '乙']], [], true)).toEqual(['甲', '1 2', '乙']);
  });

  it('keeps figures on a line of their label in a row that is not free', () => {
    expect(read([['甲', '乙']], [], false)).toEqual(['甲 1 2', '乙']);
  });

  it('keeps figures on the middle line of three', () => {
    expect(read([['甲', '乙', '丙']], [], true)).toEqual(['甲', '乙 1 2', '丙']);
  });

  it('never lets a group stand alone before figures', () => {
    expect(read([['甲', '乙']], ['组'], true)).toEqual(['甲 1 2', '组', '乙']);
  });
});

/** One row for each label, all in one group, figures 1 and 2 in each row. */
function read(
  labels: readonly (readonly string[])[],
  group: readonly string[],
  isFree = false,
): readonly string[] {
  const cell = (text: string, row: number, column: number, rowSpan = 1): GridCell => ({
    ...{ text, row, column, rowSpan, colSpan: 1, isFigure: column > 1, isNarrow: false },
  });
  const rows = labels.length;
  const cells = [
    cell(group.join('\n'), 0, 0, rows === 1 ? 2 : rows),
    ...labels.flatMap((lines, row) => [cell(lines.join('\n'), row, 1), cell('1', row, 2), cell('2', row, 3)]),
  ];
  const grid: Grid = { table: 'requests', rows, columns: 4, headRows: 0, cells };
  const linesOf = ({ text }: GridCell) => (text === '' ? [] : text.split('\n'));
  return readAcross(grid, linesOf, () => isFree);
}
