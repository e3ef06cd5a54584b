/**
 * The oracle counts on its own: decimals are read by hand into whole millionths and percentages are found by trying,
 * and it knows the totals of 表三 and 表四 from the words of the form. It shares nothing with the comparison.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { evaluate } from '@/lib/report/evaluate';
import { withCells, zeroReport } from '@/lib/rules/test-kit';
import { compareYears } from './compare-years';

const numRuns = process.env['NIANBAO_LONG'] === '1' ? 3000 : 150;

const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
];
const outcomes = ['granted', 'stateSecret', 'notHeld', 'petition', 'otherReason'];
const charge = 'proactive.administrativeCharge.amountCharged';

const count = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 }), fc.nat({ max: 99_999 }));
const grid = fc.array(fc.array(count, { minLength: 6, maxLength: 6 }), { minLength: 5, maxLength: 5 });
const millionths = fc.nat({ max: 50_000_000 });

describe('two years', { timeout: 300_000 }, () => {
  it('are compared as one would by hand, cell by cell', () => {
    fc.assert(
      fc.property(grid, grid, (now, before) => {
        const found = compared(cellsOf(now), cellsOf(before));
        const all = (figures: number[][]) => sumOf(figures.flat());
        const expected = outcomes.flatMap((row, r) =>
          applicants.map((column, c) => {
            const [value, last] = [now[r]?.[c] ?? 0, before[r]?.[c] ?? 0];
            const [inRow, inColumn] = [sumOf(now[r] ?? []), sumOf(now.map((one) => one[c] ?? 0))];
            return [
              `requests.${row}.${column}`,
              signedText(value - last),
              last === 0 ? '—' : growthByHand(last, value),
              inRow === 0 ? '—' : percentByHand(value, inRow),
              inColumn === 0 ? '—' : percentByHand(value, inColumn),
              jumpsByHand(last, value),
            ];
          }),
        );
        expect(
          expected.map(([address]) => {
            const figure = found.get(String(address));
            const shares = [figure?.shareOfRow?.text, figure?.shareOfColumn?.text];
            return [address, figure?.change, figure?.growth, ...shares, figure?.isJump];
          }),
        ).toEqual(expected);
        expect(found.get('requests.handled.total')?.change).toBe(signedText(all(now) - all(before)));
      }),
      { numRuns },
    );
  });

  it('differ by exact decimals', () => {
    fc.assert(
      fc.property(millionths, millionths, (now, last) => {
        const figure = compared({ [charge]: decimal(now) }, { [charge]: decimal(last) }).get(charge);
        const size = decimal(Math.abs(now - last));
        expect(figure?.change).toBe(now === last ? '0' : `${now > last ? '+' : '−'}${size}`);
        expect(figure?.growth).toBe(last === 0 ? '—' : growthByHand(last, now));
      }),
      { numRuns },
    );
  });
});

function compared(now: Record<string, string>, before: Record<string, string>) {
  const sheet = (cells: Record<string, string>) => ({
    template: format202130,
    sheet: evaluate(format202130, withCells(zeroReport(format202130), cells)),
  });
  return new Map(
    compareYears(sheet(now), sheet(before)).flatMap(({ figures }) =>
      figures.map((figure) => [figure.cell.address, figure] as const),
    ),
  );
}

function cellsOf(figures: readonly (readonly number[])[]): Record<string, string> {
  return Object.fromEntries(
    outcomes.flatMap((row, r) =>
      applicants.map((column, c) => [`requests.${row}.${column}`, String(figures[r]?.[c])]),
    ),
  );
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, one) => sum + one, 0);
}

/** 6 decimals, written without those that say nothing. */
function decimal(value: number): string {
  const digits = String(value).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}

function signedText(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}

function growthByHand(last: number, now: number): string {
  const text = percentByHand(Math.abs(now - last), last);
  return now > last ? `+${text}` : now < last ? `−${text}` : text;
}

/** The number of tenths of a percent that lies nearest; all these products are small enough to be exact. */
function percentByHand(part: number, whole: number): string {
  if (part === 0) return '0%';
  let tenths = Math.floor((part / whole) * 1000) - 2;
  while ((tenths + 1) * whole * 2 - part * 2000 <= part * 2000 - tenths * whole * 2) tenths += 1;
  if (tenths <= 0) return '<0.1%';
  if (tenths === 1000 && part < whole) return '99.9%';
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/** 超过另一年的5倍，并且相差超过20. */
function jumpsByHand(a: number, b: number): boolean {
  return Math.abs(a - b) > 20 && (a > 5 * b || b > 5 * a);
}
