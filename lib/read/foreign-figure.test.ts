import { describe, expect, it } from 'vitest';
import { foreignFigure } from './foreign-figure';

const column = { id: 'total', label: '总计' };

describe('foreignFigure', () => {
  it.each([
    ['12', '12', undefined],
    ['1\n2 ', undefined, undefined],
    ['无\n \n3', undefined, undefined],
    ['5\n件', '5\n件'.replace('\n', ''), undefined],
    ['0（职能\n 已划转）', '0', '职能已划转'],
    ['0（其中3\n4件）', '0', '其中34件'],
    ['7（其中修', '7', undefined],
    ['6(a）', '6', 'a'],
  ])('reads %j', (shown, text, note) => {
    const read = foreignFigure(shown, 'count', column);
    expect(read.ok ? read.text : undefined).toBe(text);
    expect(read.ok ? read.note : undefined).toBe(note);
  });

  it.each([
    ['line ends', `1${'\n'.repeat(100_000)}x`],
    ['spaces', `1${' '.repeat(100_000)}x`],
    ['wide spaces', `1${'\u3000'.repeat(100_000)}x`],
    ['spaces and line ends', `1${' \n'.repeat(50_000)}x`],
    ['spaces before a note cut off', `1${' '.repeat(100_000)}（x`],
    ['brackets', `1﹙${'('.repeat(100_000)}﹚`],
  ])('takes no longer for a cell of 100,000 %s than the limit of a test', (_, shown) => {
    expect(foreignFigure(shown, 'count', column)).toBeDefined();
  });
});
