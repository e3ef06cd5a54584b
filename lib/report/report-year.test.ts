import { expect, it } from 'vitest';
import { formats } from '@/templates';
import { reportYears, yearProblem } from './report-year';

const today = new Date('2026-01-12T02:00:00Z');

it.each([2019, 2020, 2021, 2025])('finds nothing against %i', (year) => {
  expect(yearProblem(formats, year, today)).toBeUndefined();
});

it.each([
  [2026, '2026年还没有结束，不能编制该年度的报告。现在可以编制的最近年度是2025年。'],
  [2031, '2031年还没有结束，不能编制该年度的报告。现在可以编制的最近年度是2025年。'],
  [2018, '没有适用于2018年的格式。可以编制2019年至2025年的报告。'],
])('refuses %i', (year, message) => {
  expect(yearProblem(formats, year, today)).toBe(message);
});

it('changes the year at midnight in Beijing', () => {
  expect(reportYears(formats, new Date('2026-12-31T15:59:59Z')).to).toBe(2025);
  expect(reportYears(formats, new Date('2026-12-31T16:00:00Z')).to).toBe(2026);
});
