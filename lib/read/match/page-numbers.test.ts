import { describe, expect, it } from 'vitest';
import { textDocument } from '../text/text-document';
import { pageNumbers } from './page-numbers';

describe('numbers of pages', () => {
  it('stand between the same dashes on each page; dashes further apart are marks for none', () => {
    expect(numbersIn(['— 1 —', '—    1    —', '—    2    —', '— 2 —', '— 3 —'])).toEqual([0, 3, 4]);
  });

  it('are not looked for between dashes where they are printed in words', () => {
    expect(numbersIn(['第1页', '— 1 —', '— 2 —', '第2页'])).toEqual([0, 3]);
  });

  it('go up to their count; a stroke between figures is a mark for none', () => {
    expect(numbersIn(['1/9', '一、总体情况', '2/9', '3 / 9'])).toEqual([0, 2, 3]);
    expect(numbersIn(['0 / 0', '规章', '0 / 0'])).toEqual([]);
    expect(numbersIn(['3    /    9', '规章', '4    /    9'])).toEqual([]);
  });
});

function numbersIn(lines: readonly string[]): number[] {
  return [...pageNumbers(textDocument(lines))].sort((a, b) => a - b);
}
