import { describe, expect, it } from 'vitest';
import { countdown, monthDayWords, parseMonthDay } from './deadline';

describe('countdown', () => {
  it('gives an agency until 31 January of the following year', () => {
    const left = countdown({ year: 2025, kind: 'department' }, '2026-01-19');
    expect(left).toEqual({ kind: 'ahead', date: '2026-01-31', days: 12 });
  });

  it('gives a government until 31 March', () => {
    expect(countdown({ year: 2025, kind: 'government' }, '2026-01-31')).toEqual({
      kind: 'ahead',
      date: '2026-03-31',
      days: 59,
    });
  });

  it('gives a township government until 31 January', () => {
    expect(countdown({ year: 2025, kind: 'township' }, '2026-01-30')).toMatchObject({ date: '2026-01-31' });
  });

  it('follows the agency’s own deadline', () => {
    const left = countdown({ year: 2025, kind: 'department', own: '01-26' }, '2026-01-19');
    expect(left).toEqual({ kind: 'ahead', date: '2026-01-26', days: 7 });
  });

  it('says today on the last day', () => {
    expect(countdown({ year: 2025, kind: 'street' }, '2026-01-31')).toEqual({
      kind: 'today',
      date: '2026-01-31',
    });
  });

  it('counts the days since for one year and is silent after that', () => {
    const report = { year: 2025, kind: 'street' } as const;
    expect(countdown(report, '2026-02-02')).toEqual({ kind: 'past', date: '2026-01-31', days: 2 });
    expect(countdown(report, '2027-01-31')).toMatchObject({ kind: 'past', days: 365 });
    expect(countdown(report, '2027-02-01')).toEqual({ kind: 'none' });
  });
});

describe('parseMonthDay', () => {
  it.each([
    ['1月26日', '01-26'],
    ['01-26', '01-26'],
    ['３／３１', '03-31'],
    [' 2.20 ', '02-20'],
  ])('reads %s', (text, expected) => {
    expect(parseMonthDay(text)).toBe(expected);
  });

  it.each(['', '26', '13月1日', '2月29日', '2月30日', '一月'])('refuses “%s”', (text) => {
    expect(parseMonthDay(text)).toBeNull();
  });

  it('is the opposite of the words shown', () => {
    expect(parseMonthDay(monthDayWords('01-26'))).toBe('01-26');
  });
});
