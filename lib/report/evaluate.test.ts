import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { blankReport } from './blank';
import { evaluate, type Figure } from './evaluate';
import { formatAmount, ONE } from './figure';
import { figurePath, writePath } from './path';
import type { Report } from './report';
import { nothingSeen } from './seen';

const blank = blankReport(format202130, 2024, { name: '云江市档案局', kind: 'department' });
const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
];
const row = (values: readonly string[]) =>
  Object.fromEntries(applicants.map((one, i) => [`requests.received.${one}`, values[i] ?? null]));
const TOTAL = 'requests.received.total';

describe('an input', () => {
  it('has the value that it says, its text as typed, and no sum', () => {
    const figure = at(withCells(row([' 1,234 '])), 'requests.received.naturalPerson');
    expect(figure).toMatchObject({
      text: ' 1,234 ',
      value: 1234n * ONE,
      computed: null,
      running: null,
      isClaim: false,
    });
  });

  it.each([null, '', '-', '1o'])('of %j has no value', (text) => {
    expect(
      at(withCells({ [TOTAL]: null, ...row([text ?? '']) }), 'requests.received.naturalPerson').value,
    ).toBeNull();
  });
});

describe('a total that nobody wrote', () => {
  it('is what its parts come to, once they are all filled', () => {
    expect(at(withCells(row(['8', '2', '0', '0', '0', '1'])), TOTAL)).toMatchObject({
      value: 11n * ONE,
      computed: 11n * ONE,
      running: { sum: 11n * ONE, filled: 6, of: 6 },
      isClaim: false,
      text: null,
    });
  });

  it.each([[''], ['-'], ['1o']])(
    'stays open while a part says “%s”, and shows how far it has come',
    (text) => {
      expect(at(withCells(row(['8', '2', '0', text, '0', '1'])), TOTAL)).toMatchObject({
        value: null,
        computed: null,
        running: { sum: 11n * ONE, filled: 5, of: 6 },
      });
    },
  );

  it('stays open in a report that was read, whose sum nobody printed', () => {
    const report = { ...withCells(row(['8', '2', '0', '0', '0', '1'])), seen: nothingSeen() };
    expect(at(report, TOTAL)).toMatchObject({ value: null, computed: 11n * ONE, isClaim: false });
  });

  it('of totals adds up the inputs below them', () => {
    const results = evaluate(format202130, allOf('2'));
    expect(formatAmount(results.get('requests.handled.naturalPerson')?.value ?? 0n)).toBe('42');
    expect(formatAmount(results.get('requests.handled.total')?.value ?? 0n)).toBe('252');
    expect(results.get('requests.handled.total')?.running?.of).toBe(126);
  });
});

describe('a total that was typed or printed', () => {
  it('is a claim beside the computed one', () => {
    const report = withCells({ ...row(['8', '2', '0', '0', '0', '1']), [TOTAL]: '9' });
    expect(at(report, TOTAL)).toMatchObject({ value: 9n * ONE, computed: 11n * ONE, isClaim: true });
  });

  it('claims without its parts too', () => {
    expect(at(withCells({ [TOTAL]: '9' }), TOTAL)).toMatchObject({
      value: 9n * ONE,
      computed: null,
      isClaim: true,
    });
  });

  it.each(['-', '1o'])('has no value when it says “%s”, not even the computed one', (text) => {
    const report = withCells({ ...row(['8', '2', '0', '0', '0', '1']), [TOTAL]: text });
    expect(at(report, TOTAL)).toMatchObject({ value: null, computed: 11n * ONE, isClaim: true });
  });
});

it('every cell of the form has a figure, in the order of the form', () => {
  const sheet = evaluate(format202130, blank);
  expect(sheet.size).toBe(200);
  expect([...sheet.keys()][0]).toBe('proactive.governmentRule.issued');
});

it('a report without tables is blank throughout', () => {
  const sheet = evaluate(format202130, { tables: {} });
  expect([...sheet.values()].every(({ reading, text }) => reading.kind === 'blank' && text === null)).toBe(
    true,
  );
});

function withCells(cells: Readonly<Record<string, string | null>>): Report {
  return Object.entries(cells).reduce(
    (report, [address, text]) => writePath(report, figurePath(address), text),
    blank,
  );
}

function allOf(text: string): Report {
  const inputs = [...evaluate(format202130, blank).values()].filter(({ cell }) => !cell.isTotal);
  return withCells(Object.fromEntries(inputs.map(({ cell }) => [cell.address, text])));
}

function at(report: Report, address: string): Figure {
  return evaluate(format202130, report).get(address)!;
}
