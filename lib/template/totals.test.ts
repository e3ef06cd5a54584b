import { describe, expect, it } from 'vitest';
import { leavesOf, partWithRow, sumsOf } from './totals';
import type { Table } from './types';
import { cellsOf } from './walk';

/** Two inputs, a subtotal, one more input and a total of both: down and across. */
const table: Table = {
  id: 't',
  name: '表',
  layout: 'grid',
  corner: '',
  widths: [],
  groups: { most: { label: '多数' } },
  columns: [
    { id: 'a', label: 'a' },
    { id: 'b', label: 'b' },
    { id: 'some', label: 'some', sumOf: ['a', 'b'], rule: 'R1' },
    { id: 'c', label: 'c' },
    { id: 'all', label: 'all', sumOf: ['some', 'c'], rule: 'R2' },
  ],
  rows: [
    { id: 'before', label: 'before', sumOf: ['most', 'z'], rule: 'R3' },
    { id: 'x', label: 'x', under: ['most'] },
    { id: 'y', label: 'y', under: ['most'] },
    { id: 'sub', label: 'sub', under: ['most'], sumOf: ['x'] },
    { id: 'z', label: 'z' },
  ],
};

describe('sums', () => {
  const of = (address: string) =>
    sumsOf(table)
      .filter(({ total }) => total.address === address)
      .map(({ along, rule, parts }) => ({ along, rule, parts }));

  it('of a row add its columns', () => {
    expect(of('t.x.some')).toEqual([{ along: 'row', rule: 'R1', parts: ['t.x.a', 't.x.b'] }]);
  });

  it('of totals add what the totals add, each once', () => {
    expect(of('t.x.all')).toEqual([{ along: 'row', rule: 'R2', parts: ['t.x.a', 't.x.b', 't.x.c'] }]);
  });

  it('of a group leave out a total inside the group', () => {
    expect(of('t.before.a')).toEqual([{ along: 'column', rule: 'R3', parts: ['t.x.a', 't.y.a', 't.z.a'] }]);
  });

  it('of a line without a rule have none', () => {
    expect(of('t.sub.a')).toEqual([{ along: 'column', rule: undefined, parts: ['t.x.a'] }]);
  });

  it('are two where a row and a column of totals cross', () => {
    expect(of('t.before.all')).toEqual([
      { along: 'row', rule: 'R2', parts: ['t.before.a', 't.before.b', 't.before.c'] },
      { along: 'column', rule: 'R3', parts: ['t.x.all', 't.y.all', 't.z.all'] },
    ]);
  });

  it('are found once for a table', () => {
    expect(sumsOf(table)).toBe(sumsOf(table));
  });
});

describe('leaves', () => {
  it('of a total both ways are the inputs of the whole field, each once', () => {
    const total = cellsOf(table).find(({ address }) => address === 't.before.all')!;
    const expected = ['x', 'y', 'z'].flatMap((row) => ['a', 'b', 'c'].map((column) => `t.${row}.${column}`));
    expect(leavesOf(total)).toEqual(expected);
    expect(leavesOf(total)).toBe(leavesOf(total));
  });

  it('of a total one way keep to their line', () => {
    const [row, column] = ['t.x.some', 't.before.b'].map((one) =>
      cellsOf(table).find(({ address }) => address === one),
    );
    expect(leavesOf(row!)).toEqual(['t.x.a', 't.x.b']);
    expect(leavesOf(column!)).toEqual(['t.x.b', 't.y.b', 't.z.b']);
  });

  it('count a line once that is named twice', () => {
    const twice = withColumns([
      { id: 'a', label: 'a' },
      { id: 'sum', label: 'sum', sumOf: ['a', 'a'] },
    ]);
    expect(sumsOf(twice).find(({ total }) => total.address === 't.x.sum')?.parts).toEqual(['t.x.a']);
  });
});

describe('a form that cannot be added up', () => {
  it('is refused when totals add up each other', () => {
    const cycle = withColumns([
      { id: 'a', label: 'a', sumOf: ['b'] },
      { id: 'b', label: 'b', sumOf: ['a'] },
    ]);
    expect(() => sumsOf(cycle)).toThrow('t: total a adds up itself');
  });

  it('is refused when a total names what is not there', () => {
    const unknown = withColumns([{ id: 'a', label: 'a', sumOf: ['nobody'] }]);
    expect(() => sumsOf(unknown)).toThrow('t: total a adds up unknown nobody');
  });

  it('is refused when it asks for a row that is not there', () => {
    expect(partWithRow(table, 'x').rows).toHaveLength(5);
    expect(() => partWithRow(table, 'nobody')).toThrow('t: unknown row nobody');
  });
});

function withColumns(columns: Extract<Table, { layout: 'grid' }>['columns']): Table {
  return {
    id: 't',
    name: '表',
    layout: 'grid',
    corner: '',
    widths: [],
    columns,
    rows: [{ id: 'x', label: 'x' }],
  };
}
