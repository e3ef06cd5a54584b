/** Where a rule of dates or of pairs begins to speak, and where it does not yet. */
import { describe, expect, it } from 'vitest';
import { writePath } from '@/lib/report/path';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { check } from './check';
import { lastYearOf } from './last-year-of';
import { findingsOf, withCells, zeroReport } from './test-kit';

const firms = 'requests.received.commercialEnterprise';
const granted = 'requests.granted.commercialEnterprise';

function dated(year: number, date: string) {
  return writePath({ ...zeroReport(format202130), year }, 'signature.date', date);
}

describe('D01', () => {
  it.each([
    ['2024-02-01', 2023, 1],
    ['2024-01-31', 2023, 0],
    ['2023-02-01', 2022, 0],
  ])('of a report published %s about %i: %i', (date, year, count) => {
    expect(findingsOf(format202130, dated(year, date), 'D01')).toHaveLength(count);
  });
});

describe('D03', () => {
  const early = dated(2024, '2025-01-03');
  const busy = { [firms]: '3', [granted]: '3' };

  it('speaks where every figure is 0, and not where one is counted', () => {
    expect(findingsOf(format202130, early, 'D03')).toHaveLength(1);
    expect(findingsOf(format202130, withCells(early, busy), 'D03')).toEqual([]);
  });

  it('speaks where every figure is last year’s, and not where one is another', () => {
    const last = lastYearOf(format202130, {
      ...withCells(zeroReport(format202130), busy),
      year: 2023,
    });
    const said = (cells: Record<string, string>) =>
      check(format202130, withCells(early, cells), { lastYear: last }).filter(
        ({ ruleId }) => ruleId === 'D03',
      );
    expect(said(busy).map(({ message }) => message)).toEqual([expect.stringContaining('各表与上年相同')]);
    expect(said({ [firms]: '4', [granted]: '4' })).toEqual([]);
  });
});

it('O06 waits until both cells are filled', () => {
  const report = { ...zeroReport(format201960), year: 2020 };
  for (const cells of [
    { 'proactive.procurement.projects': null, 'proactive.procurement.amount': '0' },
    { 'proactive.procurement.projects': '0', 'proactive.procurement.amount': null },
    { 'proactive.procurement.projects': null, 'proactive.procurement.amount': '3' },
  ])
    expect(findingsOf(format201960, withCells(report, cells), 'O06')).toEqual([]);
});

it('T4-03 tells by how many', () => {
  const pending = 'review.reconsideration.pending';
  const last = lastYearOf(format202130, {
    ...withCells(zeroReport(format202130), { [pending]: '2' }),
    year: 2023,
  });
  const now = withCells(
    { ...zeroReport(format202130), year: 2024 },
    { [pending]: '1', 'review.suitAfterReconsideration.pending': '8' },
  );
  const [finding] = check(format202130, now, { lastYear: last }).filter(({ ruleId }) => ruleId === 'T4-03');
  expect(finding?.message).toContain('相差 5');
});
