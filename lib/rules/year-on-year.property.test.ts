/**
 * The oracle is written from what the rules say in words: 上年结转 is last year's 结转下年度, in each column and in all;
 * 现行有效 is last year's 现行有效 plus 制发 less 废止. It shares nothing with the rules.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { check } from './check';
import { lastYearOf } from './last-year-of';
import { withCells, zeroReport } from './test-kit';

const numRuns = process.env['NIANBAO_LONG'] === '1' ? 5000 : 200;

const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
];
const pairs: readonly (readonly [Template, Template, number])[] = [
  [format201960, format201960, 2020],
  [format201960, format202130, 2021],
  [format202130, format202130, 2024],
];

const counts = fc.array(fc.nat({ max: 9999 }), { minLength: 6, maxLength: 6 });

// A busy machine is no reason to fail.
describe('结转 between two years', { timeout: 300_000 }, () => {
  it.each(pairs)('is right where it was taken over, from $id to $id, case %#', (before, now, year) => {
    fc.assert(
      fc.property(counts, (carried) => {
        const after = forward(now, year, carried);
        expect(said(now, after, before, carriedOver(before, year - 1, carried), /^Y0[12]/)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it.each(pairs)(
    'is named column by column where it was not, from $id to $id, case %#',
    (before, now, year) => {
      // Small numbers, so that totals agree by chance often enough.
      const few = fc.array(fc.nat({ max: 2 }), { minLength: 6, maxLength: 6 });
      fc.assert(
        fc.property(few, few, (carried, brought) => {
          const report = forward(now, year, brought);
          const isOff = total(carried) !== total(brought);
          const expected = applicants.flatMap((column, at) =>
            carried[at] === brought[at]
              ? []
              : [`${isOff ? 'error' : 'doubt'} Y02 requests.broughtForward.${column}`],
          );
          const inAll = isOff ? ['error Y01 requests.broughtForward.total'] : [];
          expect(said(now, report, before, carriedOver(before, year - 1, carried), /^Y0[12]/)).toEqual([
            ...expected,
            ...inAll,
          ]);
        }),
        { numRuns },
      );
    },
  );
});

describe('现行有效 between two years', { timeout: 300_000 }, () => {
  it('is doubted just where it does not follow', () => {
    const small = fc.nat({ max: 3 });
    fc.assert(
      fc.property(small, small, small, small, (last, issued, repealed, inForce) => {
        const row = 'proactive.normativeDocument';
        const before = withCells(
          { ...zeroReport(format202130), year: 2023 },
          { [`${row}.inForce`]: `${last}` },
        );
        const now = withCells(
          { ...zeroReport(format202130), year: 2024 },
          {
            [`${row}.inForce`]: `${inForce}`,
            [`${row}.issued`]: `${issued}`,
            [`${row}.repealed`]: `${repealed}`,
          },
        );
        const expected = inForce === last + issued - repealed ? [] : [`doubt Y03 ${row}.inForce`];
        expect(said(format202130, now, format202130, before, /^Y03/)).toEqual(expected);
      }),
      { numRuns },
    );
  });
});

function said(
  template: Template,
  report: Report,
  templateBefore: Template,
  before: Report,
  rules: RegExp,
): string[] {
  return check(template, report, { lastYear: lastYearOf(templateBefore, before) })
    .filter(({ ruleId }) => rules.test(ruleId))
    .map(({ severity, ruleId, cells }) => `${severity} ${ruleId} ${cells[0] ?? ''}`);
}

function carriedOver(template: Template, year: number, numbers: readonly number[]): Report {
  return { ...withCells(zeroReport(template), row('carriedForward', numbers)), year };
}

function forward(template: Template, year: number, numbers: readonly number[]): Report {
  return { ...withCells(zeroReport(template), row('broughtForward', numbers)), year };
}

function row(id: string, numbers: readonly number[]) {
  return Object.fromEntries(
    applicants.map((column, at) => [`requests.${id}.${column}`, String(numbers[at])]),
  );
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
