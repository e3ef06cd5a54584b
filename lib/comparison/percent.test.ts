import { describe, expect, it } from 'vitest';
import { growthOf, shareOf } from './percent';

const ONE = 1_000_000n;

describe('占比', () => {
  it.each([
    ['1', '3', '33.3%'],
    ['2', '3', '66.7%'],
    ['1', '16', '6.3%'],
    ['5', '5', '100.0%'],
    ['6', '5', '120.0%'],
    ['0', '5', '0%'],
    ['1', '2001', '<0.1%'],
    ['1', '2000', '0.1%'],
    ['9999', '10000', '99.9%'],
  ])('of %s in %s reads %s', (part, whole, text) => {
    expect(shareOf(BigInt(part) * ONE, BigInt(whole) * ONE)).toBe(text);
  });

  it('divides nothing by 0', () => {
    expect(shareOf(0n, 0n)).toBe('—');
    expect(shareOf(3n * ONE, 0n)).toBe('—');
  });

  it('is exact where floating point is not', () => {
    // As a float 14.45 is a little less, and would read 14.4%.
    expect(shareOf(1_445_000n, 10_000_000n)).toBe('14.5%');
    expect(shareOf(9_999_999_999_000_001n, 9_999_999_999_000_002n)).toBe('99.9%');
  });
});

describe('增减比例', () => {
  it.each([
    ['5', '26', '+420.0%'],
    ['26', '5', '−80.8%'],
    ['7', '7', '0%'],
    ['7', '0', '−100.0%'],
    ['10000', '1', '−99.9%'],
    ['3000', '3001', '+<0.1%'],
    ['0', '0', '—'],
    ['0', '4', '—'],
  ])('from %s to %s reads %s', (before, now, text) => {
    expect(growthOf(BigInt(before) * ONE, BigInt(now) * ONE)).toBe(text);
  });
});
