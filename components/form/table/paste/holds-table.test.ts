import { describe, expect, it } from 'vitest';
import { holdsTable } from './holds-table';

describe('a clipboard', () => {
  it.each<[string, boolean]>([
    ['5', false],
    ['5\r\n', false],
    ['5\t6', true],
    ['5\r\n6\r\n', true],
    ['\t5', true],
  ])('with %j holds a table: %s', (text, expected) => {
    expect(holdsTable({ html: '', text })).toBe(expected);
  });

  it.each([
    ['<table><tr><td>5</td></tr></table>', false],
    ['<tr><TH scope=row>新收</TH><td>5</td></tr>', true],
    ['<p>5</p>', false],
  ])('with the rich text %s holds one: %s', (html, expected) => {
    expect(holdsTable({ html, text: '5' })).toBe(expected);
  });
});
