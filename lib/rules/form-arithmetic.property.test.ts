/**
 * The oracle is written from the words of the form: 第一项加第二项之和，等于第三项加第四项之和; 总计 of each kind of
 * applicant; （一）至（六） in （七）总计; the four results of each block of 表四. It shares nothing with the rules.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { blankReport } from '@/lib/report/blank';
import type { Figures } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { check } from './check';

const numRuns = process.env['NIANBAO_LONG'] === '1' ? 5000 : 200;

const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
];
const sharedResults = [
  'granted',
  'grantedInPart',
  'stateSecret',
  'prohibitedByLaw',
  'threeSecurities',
  'thirdPartyRights',
  'internalAffairs',
  'processInformation',
  'enforcementFile',
  'administrativeInquiry',
  'notHeld',
  'requiresCreation',
  'stillUnclear',
  'petition',
  'repeatRequest',
  'publishedMaterial',
  'excessiveRequests',
  'reconfirmation',
];
const outcomes = ['upheld', 'corrected', 'otherOutcome', 'pending'];
const cases = ['reconsideration', 'directSuit', 'suitAfterReconsideration'];

interface Form {
  readonly template: Template;
  readonly results: readonly string[];
  readonly columnRule: string;
}

const forms: readonly Form[] = [
  {
    template: format202130,
    results: [...sharedResults, 'correctionOverdue', 'feeOverdue', 'otherReason'],
    columnRule: 'T3-03',
  },
  { template: format201960, results: [...sharedResults, 'otherHandling'], columnRule: 'T3-04' },
];

/** What is printed, by `row.column`; a total that is not printed is absent. */
type Printed = ReadonlyMap<string, number>;

// A busy machine is no reason to fail.
describe.each(forms)('$template.id', { timeout: 300_000 }, (form) => {
  it('a consistent report breaks no sum and no balance, whether its totals are printed or not', () => {
    fc.assert(
      fc.property(consistentReport(form, fc.boolean()), (printed) => {
        expect(said(form, printed)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('one changed cell of a report with every total printed breaks just what runs through it', () => {
    fc.assert(
      fc.property(
        consistentReport(form, fc.constant(true)),
        fc.nat(),
        fc.integer({ min: 1, max: 99 }),
        (printed, pick, by) => {
          const [cell, changed] = changeOne(printed, pick, by);
          expect(said(form, changed)).toEqual(runsThrough(form, cell).sort());
        },
      ),
      { numRuns },
    );
  });

  it('one changed cell breaks just the sums that no longer come out where totals are computed as well', () => {
    fc.assert(
      fc.property(
        consistentReport(form, fc.boolean()),
        fc.nat(),
        fc.integer({ min: 1, max: 99 }),
        (printed, pick, by) => {
          const [, changed] = changeOne(printed, pick, by);
          expect(said(form, changed)).toEqual(broken(form, changed).sort());
        },
      ),
      { numRuns },
    );
  });
});

/** The rules that mention a cell, by the words of the form. */
function runsThrough({ results, columnRule }: Form, cell: string): string[] {
  const [row = '', column = ''] = cell.split('.');
  if (cases.includes(row)) return [`T4-01 ${row}`];
  const along = `T3-01 ${row}`;
  const down = `${columnRule} ${column}`;
  const balance = `T3-02 ${column}`;
  if (row === 'handled') return [along, down, balance];
  return results.includes(row) ? [along, down] : [along, balance];
}

/** Every sum and balance that does not come out, a total that is not printed being what its inputs come to. */
function broken({ results, columnRule }: Form, printed: Printed): string[] {
  const input = (row: string, column: string) => printed.get(`${row}.${column}`) ?? 0;
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const inputsOf = (row: string, column: string): number => {
    if (row === 'handled') return sum(results.map((result) => inputsOf(result, column)));
    return column === 'total' ? sum(applicants.map((one) => input(row, one))) : input(row, column);
  };
  const shown = (row: string, column: string) => printed.get(`${row}.${column}`) ?? inputsOf(row, column);

  const found: string[] = [];
  for (const row of ['received', 'broughtForward', ...results, 'handled', 'carriedForward']) {
    if (sum(applicants.map((one) => shown(row, one))) !== shown(row, 'total')) found.push(`T3-01 ${row}`);
  }
  for (const column of [...applicants, 'total']) {
    if (sum(results.map((row) => shown(row, column))) !== shown('handled', column)) {
      found.push(`${columnRule} ${column}`);
    }
    const cameIn = shown('received', column) + shown('broughtForward', column);
    const wentOut = shown('handled', column) + shown('carriedForward', column);
    if (cameIn !== wentOut) found.push(`T3-02 ${column}`);
  }
  for (const row of cases) {
    const parts = sum(outcomes.map((outcome) => input(row, outcome)));
    if (parts !== (printed.get(`${row}.total`) ?? parts)) found.push(`T4-01 ${row}`);
  }
  return found;
}

/** What the product says, as rule and the row or column it speaks about. */
function said({ template, columnRule }: Form, printed: Printed): string[] {
  const report = {
    ...blankReport(template, template.years.from, { name: '云江市档案局', kind: 'department' }),
  };
  for (const [place, value] of printed) {
    const [row = '', column = ''] = place.split('.');
    const rows = rowsOf(report.tables, row);
    rows[column] = String(value);
  }
  const arithmetic = ['T3-01', 'T3-02', columnRule, 'T4-01'];
  return check(template, report)
    .filter(({ ruleId }) => arithmetic.includes(ruleId))
    .map(({ ruleId, cells }) => {
      const [, row, column] = (cells[0] ?? '').split('.');
      return `${ruleId} ${['T3-01', 'T4-01'].includes(ruleId) ? row : column}`;
    })
    .sort();
}

function rowsOf(tables: Figures, row: string) {
  return tables[cases.includes(row) ? 'review' : 'requests']![row]!;
}

/** 新收 follows from the rest, so that every column balances. */
function consistentReport({ results }: Form, isPrinted: fc.Arbitrary<boolean>): fc.Arbitrary<Printed> {
  const count = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: 99_999 }),
  );
  const perApplicant = fc.array(count, { minLength: applicants.length, maxLength: applicants.length });
  const totals = results.length + 4 + applicants.length + cases.length;
  return fc
    .record({
      handled: fc.array(perApplicant, { minLength: results.length, maxLength: results.length }),
      carried: perApplicant,
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      outcomes: fc.array(count, { minLength: 12, maxLength: 12 }),
      prints: fc.array(isPrinted, { minLength: totals, maxLength: totals }),
    })
    .map(({ handled, carried, share, outcomes: decided, prints }) => {
      const all = new Map<string, number>();
      const sums = new Map<string, number>();
      const add = (place: string, value: number) => sums.set(place, (sums.get(place) ?? 0) + value);
      const put = (row: string, column: string, value: number) => {
        all.set(`${row}.${column}`, value);
        add(`${row}.total`, value);
      };
      applicants.forEach((applicant, a) => {
        results.forEach((row, r) => {
          const value = handled[r]?.[a] ?? 0;
          put(row, applicant, value);
          add(`handled.${applicant}`, value);
          add('handled.total', value);
        });
        const out = (sums.get(`handled.${applicant}`) ?? 0) + (carried[a] ?? 0);
        const brought = Math.floor(out * share);
        put('carriedForward', applicant, carried[a] ?? 0);
        put('broughtForward', applicant, brought);
        put('received', applicant, out - brought);
      });
      cases.forEach((row, c) => outcomes.forEach((outcome, o) => put(row, outcome, decided[c * 4 + o] ?? 0)));
      [...sums].forEach(([place, value], index) => prints[index] && all.set(place, value));
      return all;
    });
}

function changeOne(printed: Printed, pick: number, by: number): [cell: string, Printed] {
  const places = [...printed.keys()];
  const cell = places[pick % places.length] ?? '';
  return [cell, new Map(printed).set(cell, (printed.get(cell) ?? 0) + by)];
}
