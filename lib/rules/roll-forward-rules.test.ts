import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import type { Template } from '@/lib/template/types';
import { check } from './check';
import { lastYearOf } from './last-year-of';
import { withCells, zeroReport } from './test-kit';

type Cells = Readonly<Record<string, string | null>>;

describe.each(['governmentRule', 'normativeDocument'])('Y03 of %s', (row) => {
  const at = (column: string) => `proactive.${row}.${column}`;
  const before = { [at('inForce')]: '10', [at('issued')]: '1', [at('repealed')]: '1' };

  it.each([
    { issued: '2', repealed: '1', inForce: '11', says: [] },
    { issued: '2', repealed: '1', inForce: '12', says: [`Y03 ${at('inForce')}`] },
    { issued: '2', repealed: '1', inForce: '10', says: [`Y03 ${at('inForce')}`] },
    { issued: '0', repealed: '0', inForce: '10', says: [] },
    { issued: '0', repealed: '10', inForce: '0', says: [] },
    { issued: '2', repealed: null, inForce: '12', says: [] },
    { issued: null, repealed: '1', inForce: '12', says: [] },
    { issued: '2', repealed: '1', inForce: null, says: [] },
  ])('制发 $issued 废止 $repealed 有效 $inForce after 10', ({ issued, repealed, inForce, says }) => {
    const now = { [at('issued')]: issued, [at('repealed')]: repealed, [at('inForce')]: inForce };
    expect(said('Y03', [format202130, 2023, now], [format202130, 2022, before])).toEqual(says);
  });

  it('is undecided where last year’s report says nothing', () => {
    const now = { [at('inForce')]: '12' };
    expect(
      said('Y03', [format202130, 2023, now], [format202130, 2022, { ...before, [at('inForce')]: null }]),
    ).toEqual([]);
  });
});

describe('Y03', () => {
  it('does not take 对外公开总数量 of 2020 for what was in force', () => {
    const before = { 'proactive.normativeDocument.totalDisclosed': '10' };
    const now = { 'proactive.normativeDocument.inForce': '12' };
    expect(said('Y03', [format202130, 2021, now], [format201960, 2020, before])).toEqual([]);
  });

  it('shows the arithmetic and the reasons that may explain it', () => {
    const before = { 'proactive.normativeDocument.inForce': '10' };
    const now = {
      'proactive.normativeDocument.inForce': '12',
      'proactive.normativeDocument.issued': '2',
      'proactive.normativeDocument.repealed': '1',
    };
    expect(found('Y03', [format202130, 2023, now], [format202130, 2022, before])).toEqual([
      {
        ruleId: 'Y03',
        severity: 'doubt',
        message:
          '表二“行政规范性文件”：2022年现行有效件数 10 + 本年制发件数 2 − 本年废止件数 1 = 11，本年现行有效件数填 12，相差 1。核对这几个数；有失效未计入废止、机构改革划转、清理口径调整或者上年数据更正的，说明原因。',
        cells: ['inForce', 'issued', 'repealed'].map((column) => `proactive.normativeDocument.${column}`),
        part: 'proactive',
      },
    ]);
  });
});

describe.each(['license', 'otherServices', 'penalty', 'compulsion', 'administrativeCharge'])(
  'Y04 of %s',
  (row) => {
    const place = `proactive.${row}.itemsLastYear`;
    const before = { [place]: '12', [`proactive.${row}.change`]: '-3' };
    const after = (items: string | null, last: Cells = before) =>
      said('Y04', [format201960, 2020, { [place]: items }], [format201960, 2019, last]);

    it('is last year’s number after last year’s change', () => {
      expect(after('9')).toEqual([]);
      expect(after('12')).toEqual([`Y04 ${place}`]);
      expect(after('8')).toEqual([`Y04 ${place}`]);
    });

    it('is undecided while one of the three is blank', () => {
      expect(after(null)).toEqual([]);
      expect(after('12', { ...before, [place]: null })).toEqual([]);
      expect(after('12', { ...before, [`proactive.${row}.change`]: null })).toEqual([]);
    });
  },
);

describe('Y04', () => {
  it('names both years’ figures and what to do', () => {
    const before = { 'proactive.penalty.itemsLastYear': '12', 'proactive.penalty.change': '-3' };
    const now = { 'proactive.penalty.itemsLastYear': '12' };
    expect(found('Y04', [format201960, 2020, now], [format201960, 2019, before])).toEqual([
      {
        ruleId: 'Y04',
        severity: 'doubt',
        message:
          '表二“行政处罚 / 上一年项目数量”填 12，2019年年报上一年项目数量 12 + 本年增/减 -3 = 9，相差 3。核对两年的数，属实的说明原因。',
        cells: ['proactive.penalty.itemsLastYear'],
        part: 'proactive',
      },
    ]);
  });
});

type Year = readonly [template: Template, year: number, cells: Cells];

function found(ruleId: string, [template, year, cells]: Year, [templateBefore, yearBefore, before]: Year) {
  const of = (form: Template, ofYear: number, changed: Cells) => ({
    ...withCells(zeroReport(form), changed),
    year: ofYear,
  });
  const lastYear = lastYearOf(templateBefore, of(templateBefore, yearBefore, before));
  return check(template, of(template, year, cells), { lastYear }).filter((one) => one.ruleId === ruleId);
}

function said(ruleId: string, now: Year, before: Year): string[] {
  return found(ruleId, now, before).map(({ cells }) => `${ruleId} ${cells[0] ?? ''}`);
}
