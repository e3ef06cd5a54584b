import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { requests } from '@/templates/2021-30/requests';
import type { Column, Template } from '@/lib/template/types';
import { asRead, findingsOf, spoken, withCells, zeroReport } from './test-kit';

describe('a total of a row', () => {
  const report = withCells(zeroReport(format202130), {
    'requests.granted.naturalPerson': '3',
    'requests.granted.commercialEnterprise': '4',
    'requests.granted.total': '8',
  });

  it('that differs from its parts shows both figures, the difference and the arithmetic', () => {
    const [finding] = findingsOf(format202130, report, 'T3-01');
    expect(finding?.message).toBe(
      '表三“（一）予以公开”：各列合计 7，总计填 8，相差 1。改正填错的数，或者采用计算值。',
    );
    expect(finding?.severity).toBe('error');
    expect(finding?.part).toBe('requests');
    expect(finding?.cells.slice(0, 3)).toEqual([
      'requests.granted.total',
      'requests.granted.naturalPerson',
      'requests.granted.commercialEnterprise',
    ]);
    expect(finding?.cells).toHaveLength(7);
    expect(finding?.ledger?.left.sum).toBe('7');
    expect(finding?.ledger?.left.terms[5]).toEqual({
      label: '其他组织',
      cell: 'requests.granted.otherOrganization',
      value: '0',
    });
    expect(finding?.ledger?.right).toEqual({
      sum: '8',
      terms: [{ label: '总计', cell: 'requests.granted.total', value: '8' }],
    });
    expect(finding?.ledger?.difference).toBe('1');
  });

  it('also puts the column of totals out, whose own total is computed from the inputs', () => {
    const [finding] = findingsOf(format202130, report, 'T3-03');
    expect(finding?.cells[0]).toBe('requests.handled.total');
    expect(finding?.message).toBe(
      '表三“总计”列：各行合计 8，（七）总计算得 7，相差 1。核对其中填写的合计，或者采用计算值。',
    );
  });

  it.each([
    ['a blank', null],
    ['a mark', '-'],
    ['letters', '1o'],
  ])('is undecided while a part holds %s', (_what, text) => {
    const undecided = withCells(report, { 'requests.granted.researchInstitution': text });
    expect(findingsOf(format202130, undecided, 'T3-01')).toEqual([]);
  });

  it.each(['-', '1o', ''])('is undecided while it holds “%s” itself', (text) => {
    const undecided = withCells(report, { 'requests.granted.total': text });
    expect(findingsOf(format202130, undecided, 'T3-01')).toEqual([]);
  });
});

describe('a total of a column', () => {
  it.each([
    [format202130, 'T3-03'],
    [format201960, 'T3-04'],
  ])('is spoken of in $id by %s', (template, ruleId) => {
    const report = withCells(zeroReport(template), { 'requests.handled.naturalPerson': '2' });
    const said = spoken(template, report);
    expect(said).toContain(`${ruleId} requests.handled.naturalPerson`);
    const [finding] = findingsOf(template, report, ruleId);
    expect(finding?.message).toBe(
      '表三“自然人”列：各行合计 0，（七）总计填 2，相差 2。改正填错的数，或者采用计算值。',
    );
  });

  it('names its parts by row', () => {
    const report = withCells(zeroReport(format202130), { 'requests.handled.naturalPerson': '2' });
    const [finding] = findingsOf(format202130, report, 'T3-03');
    expect(finding?.ledger?.left.terms[2]?.label).toBe('（三）不予公开 1.属于国家秘密');
    expect(finding?.cells).toHaveLength(22);
  });
});

it('a total for which the form has no rule is not compared', () => {
  const table = {
    ...requests,
    columns: requests.columns.map(({ rule: _rule, ...column }: Column) => column),
  };
  const template: Template = {
    ...format202130,
    sections: format202130.sections.map((section) =>
      section.id === 'requests' ? { ...section, table } : section,
    ),
  };
  const report = withCells(zeroReport(template), { 'requests.received.total': '2' });
  expect(spoken(format202130, report)).toContain('T3-01 requests.received.total');
  expect(spoken(template, report)).toEqual(['T3-02 requests.received.total']);
});

describe('表四', () => {
  it('compares each block with its own total', () => {
    const report = withCells(zeroReport(format202130), {
      'review.directSuit.pending': '2',
      'review.directSuit.total': '1',
      'review.reconsideration.upheld': '1',
      'review.reconsideration.total': '1',
    });
    const found = findingsOf(format202130, report, 'T4-01');
    expect(found.map(({ cells }) => cells[0])).toEqual(['review.directSuit.total']);
    expect(found[0]?.message).toBe(
      '表四“未经复议直接起诉”：各列合计 2，总计填 1，相差 1。改正填错的数，或者采用计算值。',
    );
  });
});

describe('（六）其他处理 printed as one row', () => {
  const rows = ['correctionOverdue', 'feeOverdue', 'otherReason'];
  const COLUMN = 'naturalPerson';
  const printed = (otherHandling: string | null, members: string | null = null) =>
    asRead(
      withCells(zeroReport(format202130), {
        ...Object.fromEntries(rows.map((row) => [`requests.${row}.${COLUMN}`, members])),
        [`requests.otherHandling.${COLUMN}`]: otherHandling,
        [`requests.granted.${COLUMN}`]: '4',
        [`requests.handled.${COLUMN}`]: '9',
      }),
    );

  it('is counted instead of its three absent rows', () => {
    expect(findingsOf(format202130, printed('5'), 'T3-03')).toEqual([]);
    const [finding] = findingsOf(format202130, printed('6'), 'T3-03');
    expect(finding?.message).toContain('各行合计 10，（七）总计填 9，相差 1');
    expect(finding?.cells).toContain(`requests.otherHandling.${COLUMN}`);
    expect(finding?.cells).not.toContain(`requests.feeOverdue.${COLUMN}`);
    expect(finding?.ledger?.left.terms.at(-1)).toEqual({
      label: '（六）其他处理',
      cell: `requests.otherHandling.${COLUMN}`,
      value: '6',
    });
  });

  it('is not counted beside the three rows', () => {
    const [finding] = findingsOf(format202130, printed('5', '1'), 'T3-03');
    expect(finding?.message).toContain('各行合计 7，（七）总计填 9，相差 2');
  });

  it('is not counted beside one of them, and the total stays undecided', () => {
    const report = withCells(printed('5'), { [`requests.feeOverdue.${COLUMN}`]: '0' });
    expect(findingsOf(format202130, report, 'T3-03')).toEqual([]);
    const wrong = withCells(report, { [`requests.handled.${COLUMN}`]: '7' });
    expect(findingsOf(format202130, wrong, 'T3-03')).toEqual([]);
  });

  it.each([null, '-'])('leaves the total undecided while it holds %s', (text) => {
    expect(findingsOf(format202130, printed(text), 'T3-03')).toEqual([]);
  });

  it('is named as a row too many, with what to do', () => {
    const [finding, ...others] = findingsOf(format202130, printed('5'), 'S12');
    expect(others).toEqual([]);
    expect(finding).toEqual({
      ruleId: 'S12',
      severity: 'error',
      message: '表三多出“（六）其他处理”行，固定表式不得增删。把这一行的数分别填到它下面的 3 行。',
      cells: [`requests.otherHandling.${COLUMN}`],
      part: 'requests',
    });
  });

  it('stays an ordinary row of the format of 2019', () => {
    expect(spoken(format201960, zeroReport(format201960))).toEqual([]);
  });
});
