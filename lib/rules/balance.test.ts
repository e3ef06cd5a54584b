import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { evaluate } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import { balanceLines, balanceSentence, type BalanceLine } from './balance-lines';
import { asRead, findingsOf, spoken, withCells, zeroReport } from './test-kit';

const balanced = withCells(zeroReport(format202130), {
  'requests.received.naturalPerson': '8',
  'requests.granted.naturalPerson': '7',
  'requests.carriedForward.naturalPerson': '1',
});
const offByOne = withCells(balanced, { 'requests.received.naturalPerson': '9' });

describe('T3-02', () => {
  it('speaks for the column that is off and for 总计, with both figures and the difference', () => {
    const findings = findingsOf(format202130, offByOne, 'T3-02');
    expect(findings.map(({ message }) => message)).toEqual([
      '表三“自然人”列：新收 9 + 上年结转 0 = 9；办结 7 + 结转下年 1 = 8，相差 1。核对本列各行，使两边相等。',
      '表三“总计”列：新收 9 + 上年结转 0 = 9；办结 7 + 结转下年 1 = 8，相差 1。核对本列各行，使两边相等。',
    ]);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      part: 'requests',
      cells: ['received', 'broughtForward', 'handled', 'carriedForward'].map(
        (row) => `requests.${row}.naturalPerson`,
      ),
      ledger: { left: { sum: '9' }, right: { sum: '8' }, difference: '1' },
    });
  });

  it('is the only rule that speaks, and goes when the figure is repaired', () => {
    expect(spoken(format202130, offByOne)).toEqual([
      'T3-02 requests.received.naturalPerson',
      'T3-02 requests.received.total',
    ]);
    expect(spoken(format202130, balanced)).toEqual([]);
  });

  it.each(['broughtForward', 'carriedForward', 'granted'])('counts %s', (row) => {
    const report = withCells(balanced, { [`requests.${row}.naturalPerson`]: '5' });
    expect(spoken(format202130, report)).toContain('T3-02 requests.received.naturalPerson');
  });

  it('stands in the format of 2019 as well', () => {
    const report = withCells(zeroReport(format201960), { 'requests.received.otherOrganization': '1' });
    expect(findingsOf(format201960, report, 'T3-02')[0]?.message).toContain('表三“其他组织”列');
  });

  it('believes a printed 办结, and the part sums are for T3-03', () => {
    const report = withCells(balanced, { 'requests.handled.naturalPerson': '8' });
    expect(spoken(format202130, report)).toEqual([
      'T3-02 requests.received.naturalPerson',
      'T3-03 requests.handled.naturalPerson',
      // The row of 办结 is added up from what its cells say.
      'T3-01 requests.handled.total',
    ]);
  });

  it.each([null, '-', '1o', '-1'])('is undecided while a cell holds %s', (text) => {
    const report = withCells(offByOne, { 'requests.carriedForward.naturalPerson': text });
    expect(findingsOf(format202130, report, 'T3-02')).toEqual([]);
  });

  it('is undecided in a report that was read while 办结 is not printed', () => {
    expect(findingsOf(format202130, asRead(offByOne), 'T3-02')).toEqual([]);
  });
});

describe('balance lines', () => {
  it('are one for each column of the table, 总计 included', () => {
    expect(linesOf(balanced).map(({ column }) => column.id)).toEqual([
      'naturalPerson',
      'commercialEnterprise',
      'researchInstitution',
      'publicWelfareOrganization',
      'legalServiceOrganization',
      'otherOrganization',
      'total',
    ]);
  });

  it('belong to the table that has the balance', () => {
    expect(balanceLines(format202130, 'review', evaluate(format202130, balanced))).toEqual([]);
  });

  it('hold, with both sides as a sentence', () => {
    const line = firstLine(balanced);
    expect(line.verdict).toEqual({ kind: 'holds' });
    expect(balanceSentence(line)).toBe('新收 8 + 上年结转 0 = 8；办结 7 + 结转下年 1 = 8');
    expect(line.left.terms[0]).toEqual({
      label: '新收',
      cell: 'requests.received.naturalPerson',
      value: '8',
    });
  });

  it('are broken, with the difference', () => {
    const line = firstLine(offByOne);
    expect(line.verdict).toEqual({ kind: 'broken', difference: '1' });
    expect(balanceSentence(line)).toBe('新收 9 + 上年结转 0 = 9；办结 7 + 结转下年 1 = 8，相差 1');
  });

  it('say the same difference when the right side is the larger', () => {
    const line = firstLine(withCells(balanced, { 'requests.received.naturalPerson': '5' }));
    expect(line.verdict).toEqual({ kind: 'broken', difference: '3' });
  });

  it('stay undecided while a cell is blank, and say which', () => {
    const line = firstLine(withCells(balanced, { 'requests.carriedForward.naturalPerson': null }));
    expect(line.verdict).toEqual({ kind: 'undecided', blank: ['requests.carriedForward.naturalPerson'] });
    expect(line.right).toMatchObject({ sum: '', terms: [{ value: '7' }, { value: '' }] });
    expect(balanceSentence(line)).toBe('新收 8 + 上年结转 0 = 8；还缺结转下年，填齐后核对');
  });

  it('say that everything is still to come', () => {
    const line = firstLine(
      withCells(balanced, {
        'requests.received.naturalPerson': null,
        'requests.broughtForward.naturalPerson': null,
        'requests.granted.naturalPerson': null,
        'requests.carriedForward.naturalPerson': null,
      }),
    );
    expect(line.verdict).toEqual({
      kind: 'undecided',
      blank: ['received', 'broughtForward', 'handled', 'carriedForward'].map(
        (row) => `requests.${row}.naturalPerson`,
      ),
    });
    expect(balanceSentence(line)).toBe('还缺新收、上年结转、办结、结转下年，填齐后核对');
  });
});

function linesOf(report: Report): BalanceLine[] {
  return balanceLines(format202130, 'requests', evaluate(format202130, report));
}

function firstLine(report: Report): BalanceLine {
  return linesOf(report)[0]!;
}
