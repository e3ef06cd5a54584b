import { describe, expect, it } from 'vitest';
import { chooseYear, yearsServed, type FormatYears } from './report-year';

const formats: readonly FormatYears[] = [
  { id: 'old', name: '旧格式', basis: '甲', years: { from: 2019, to: 2020 } },
  { id: 'new', name: '新格式', basis: '乙', years: { from: 2021 } },
];
const choose = (text: string) => chooseYear(text, '2026-01-10T02:00:00Z', formats);

describe('chooseYear', () => {
  it.each([
    ['2025', 2025, 'new'],
    ['2021', 2021, 'new'],
    ['2020', 2020, 'old'],
    ['2019', 2019, 'old'],
    [' ２０２５年度 ', 2025, 'new'],
  ])('takes %s', (text, year, format) => {
    expect(choose(text)).toMatchObject({ ok: true, year, format: { id: format } });
  });

  it('refuses a future year and says which one is the latest', () => {
    expect(whyNot('2027')).toMatch(/2027.*2025/);
  });

  it('refuses the running year, which is not over', () => {
    expect(whyNot('2026')).toContain('还没有结束');
  });

  it('knows the year by the clock of Beijing', () => {
    expect(chooseYear('2025', '2025-12-31T15:59:00Z', formats).ok).toBe(false);
    expect(chooseYear('2025', '2025-12-31T16:00:00Z', formats).ok).toBe(true);
  });

  it('refuses a year that no format serves and says from when on there is one', () => {
    expect(whyNot('2018')).toMatch(/2018.*2019/);
  });

  it.each(['', '25', '二〇二五', '20255', '2025.5', '-2025'])('refuses “%s” as a year', (text) => {
    expect(choose(text).ok).toBe(false);
  });
});

describe('yearsServed', () => {
  it('names both ends, or the open end', () => {
    expect(yearsServed({ from: 2019, to: 2020 })).toBe('2019年度至2020年度');
    expect(yearsServed({ from: 2021 })).toBe('2021年度及以后');
  });
});

function whyNot(text: string): string {
  const choice = choose(text);
  return choice.ok ? '' : choice.why;
}
