import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, LARGEST, ONE, readFigure, type Amount } from './figure';

const figure = (value: Amount, more: object = {}) => ({ kind: 'figure', value, ...more });
const unreadable = (problem: string) => ({ kind: 'unreadable', problem });
const BLANK = { kind: 'blank' };
const PLACEHOLDER = { kind: 'placeholder' };

describe('a count', () => {
  it.each<[string | null | undefined, object]>([
    [null, BLANK],
    [undefined, BLANK],
    ['', BLANK],
    [' 　\n', BLANK],
    ['0', figure(0n)],
    ['8', figure(8n * ONE)],
    ['007', figure(7n * ONE)],
    ['123456789', figure(123_456_789n * ONE)],
    ['1234567890', figure(1_234_567_890n * ONE)],
    ['１２３', figure(123n * ONE)],
    ['1,234', figure(1234n * ONE)],
    ['1，234', figure(1234n * ONE)],
    ['12,345,678', figure(12_345_678n * ONE)],
    ['1 234', figure(1234n * ONE)],
    ['12 345 678', figure(12_345_678n * ONE)],
    ['1\u00a0234', figure(1234n * ONE)],
    [' 1 , 234 ', figure(1234n * ONE)],
    ['12 3', unreadable('notANumber')],
    ['12\n3', unreadable('notANumber')],
    ['12\n345', unreadable('notANumber')],
    ['12  345', unreadable('notANumber')],
    ['1234 567', unreadable('notANumber')],
    ['1 234 5', unreadable('notANumber')],
    ['1 234,567', unreadable('notANumber')],
    ['１２　３', unreadable('notANumber')],
    ['3 （2024 年 5 件）', figure(3n * ONE, { note: '2024年5件' })],
    ['3（2024 12）', figure(3n * ONE, { note: '202412' })],
    ['1,2', unreadable('notANumber')],
    ['1,2345', unreadable('notANumber')],
    ['1234,567', unreadable('notANumber')],
    [',123', unreadable('notANumber')],
    ['0（无行政许可权）', figure(0n, { note: '无行政许可权' })],
    ['22（其中修订16件）', figure(22n * ONE, { note: '其中修订16件' })],
    ['22(其中修订16件)', figure(22n * ONE, { note: '其中修订16件' })],
    ['（无）', unreadable('notANumber')],
    ['3（）', unreadable('notANumber')],
    ['+2', unreadable('notANumber')],
    ['-35', unreadable('negative')],
    ['－35', unreadable('negative')],
    ['-0.5', unreadable('negative')],
    ['12.5', unreadable('fraction')],
    ['12.0', unreadable('fraction')],
    ['12.', unreadable('notANumber')],
    ['1o', unreadable('notANumber')],
    ['3件', unreadable('notANumber')],
    ['3万元', unreadable('notANumber')],
    ['1e3', unreadable('notANumber')],
    ['-', PLACEHOLDER],
    ['—', PLACEHOLDER],
    ['——', PLACEHOLDER],
    ['/', PLACEHOLDER],
    ['\\', PLACEHOLDER],
    ['无', PLACEHOLDER],
    ['空', PLACEHOLDER],
    ['无数据', PLACEHOLDER],
    ['无3', unreadable('notANumber')],
    ['9999999999', figure(LARGEST)],
    ['10000000000', unreadable('outOfRange')],
    ['12345678901234567890', unreadable('outOfRange')],
    ['000000000000008', figure(8n * ONE)],
    ['0000000000000008', unreadable('outOfRange')],
  ])('%j', (text, reading) => {
    expect(readFigure(text, 'count')).toEqual(reading);
  });
});

describe('本年增/减', () => {
  it.each<[string, object]>([
    ['+2', figure(2n * ONE)],
    ['-35', figure(-35n * ONE)],
    ['－35', figure(-35n * ONE)],
    ['-1,234', figure(-1234n * ONE)],
    ['0', figure(0n)],
    ['- 1 234', figure(-1234n * ONE)],
    ['-1.5', unreadable('fraction')],
    ['--1', unreadable('notANumber')],
    ['-', PLACEHOLDER],
    ['-9999999999', figure(-LARGEST)],
    ['-10000000000', unreadable('outOfRange')],
    // The sign is none of the fifteen digits.
    ['-000000000000008', figure(-8n * ONE)],
  ])('%j', (text, reading) => {
    expect(readFigure(text, 'signed')).toEqual(reading);
  });
});

describe('an amount in 万元', () => {
  it.each<[string, object]>([
    ['2908.85', figure(2_908_850_000n)],
    ['2908.85万元', figure(2_908_850_000n, { unit: '万元' })],
    ['251000元', figure(25_100_000n, { unit: '元' })],
    ['251000.50元', figure(25_100_050n, { unit: '元' })],
    ['0.01元', figure(1n, { unit: '元' })],
    ['0.001元', unreadable('tooManyPlaces')],
    ['1,234.5', figure(1_234_500_000n)],
    ['2,908.85万元（含上年）', figure(2_908_850_000n, { note: '含上年', unit: '万元' })],
    ['1 234.5 万元', figure(1_234_500_000n, { unit: '万元' })],
    ['1 234.5 6', unreadable('notANumber')],
    ['12. 5', figure(12_500_000n)],
    ['0.000001', figure(1n)],
    ['0.0000001', unreadable('tooManyPlaces')],
    ['0.0000010', figure(1n)],
    ['12', figure(12n * ONE)],
    ['-3', unreadable('negative')],
    ['+3', unreadable('notANumber')],
    ['.5', unreadable('notANumber')],
    ['万元', unreadable('notANumber')],
    ['3亿元', unreadable('notANumber')],
    ['12345678901234567890', unreadable('outOfRange')],
    ['99999999999元', figure(9_999_999_999_900n, { unit: '元' })],
  ])('%j', (text, reading) => {
    expect(readFigure(text, 'amount')).toEqual(reading);
  });
});

describe('formatting', () => {
  it.each<[Amount, string]>([
    [0n, '0'],
    [8n * ONE, '8'],
    [-35n * ONE, '-35'],
    [2_908_850_000n, '2908.85'],
    [1n, '0.000001'],
    [-1n, '-0.000001'],
    [100_000n, '0.1'],
    [1_000_000_000_000n * ONE, '1000000000000'],
  ])('%s is written %s', (value, text) => {
    expect(formatAmount(value)).toBe(text);
  });

  it('and reading again is the same figure', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: LARGEST }), (value) => {
        fc.pre(formatAmount(value).length <= 15);
        expect(readFigure(formatAmount(value), 'amount')).toEqual(figure(value));
      }),
    );
  });
});
