import { describe, expect, it } from 'vitest';
import { BARS, barHeight, chartWords, largestOf, slotWidth, WIDTH } from './bar-geometry';

describe('a bar', () => {
  it.each([
    [100n, 100n, BARS],
    [50n, 100n, BARS / 2],
    [1n, 1_000_000n, 1],
    [0n, 100n, 0],
    [null, 100n, 0],
    [0n, 0n, 0],
  ])('of %s where the largest is %s is %s high', (value, largest, height) => {
    expect(barHeight(value, largest)).toBe(height);
  });

  it('is measured by the largest of all series of its group', () => {
    const points = (values: readonly (bigint | null)[]) =>
      values.map((value, at) => ({ year: 2020 + at, value, text: '' }));
    const series = [points([3n, null]), points([9n, 4n])].map((one, at) => ({
      id: String(at),
      name: '',
      points: one,
    }));
    expect(largestOf({ id: 'flow', table: 'requests', series })).toBe(9n);
  });
});

it('fits seven years and then grows wider instead of smaller', () => {
  expect(slotWidth(7) * 7).toBeLessThanOrEqual(WIDTH);
  expect(slotWidth(12)).toBe(44);
});

it('tells every year with its figure and share', () => {
  const points = [
    { year: 2023, value: null, text: '未填' },
    { year: 2024, value: 1n, text: '7', share: '50.0%' },
  ];
  expect(chartWords({ id: 'granted', name: '予以公开', points }, '办结')).toBe(
    '予以公开：2023年 未填，2024年 7（占办结 50.0%）',
  );
});
