import { expect, it } from 'vitest';
import { splitText } from './split-text';

const text = { text: '规章 3 4', left: 100, right: 180, top: 90, bottom: 100, size: 20, baseline: 98 };
const grid = (xs: readonly number[]) => ({
  xs,
  ys: [],
  cellOf: [],
  left: 0,
  top: 0,
  right: 300,
  bottom: 300,
});

it('puts the words of a run that crosses lines at their own places', () => {
  const words = splitText(text, grid([90, 145, 165, 200]));
  expect(words.map((word) => [word.text, word.left, word.right])).toEqual([
    ['规章', 100, 140],
    ['3', 150, 160],
    ['4', 170, 180],
  ]);
});

it('leaves a run whole that stays between two lines', () => {
  expect(splitText(text, grid([90, 200]))).toEqual([text]);
});
