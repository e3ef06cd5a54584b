import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { check } from './check';
import { lastYearOf } from './last-year-of';
import type { LastYear } from './rule';
import { asRead, withCells, zeroReport } from './test-kit';

const of2020 = { ...zeroReport(format201960), year: 2020 };
const of2021 = zeroReport(format202130);
const of2022 = { ...of2021, year: 2022 };

describe('without a report of last year', () => {
  it('nothing is compared', () => {
    const report = withCells(of2022, {
      'requests.broughtForward.naturalPerson': '4',
      'requests.granted.naturalPerson': '4',
    });
    expect(check(format202130, report)).toEqual([]);
  });
});

describe('Y08', () => {
  it('stays silent about a report of the year before', () => {
    expect(said(format202130, of2022, lastYearOf(format202130, of2021))).toEqual([]);
    expect(said(format202130, of2021, lastYearOf(format201960, of2020))).toEqual([]);
  });

  it.each([
    ['the same year', 2022],
    ['two years before', 2020],
    ['the year after', 2023],
  ])('says that a report is of %s, and nothing is compared with it', (_what, year) => {
    const other = withCells({ ...of2021, year }, { 'requests.carriedForward.naturalPerson': '9' });
    expect(check(format202130, of2022, { lastYear: lastYearOf(format202130, other) })).toEqual([
      {
        ruleId: 'Y08',
        severity: 'hint',
        message: `作为上年年报的是“云江市档案局”${year}年的报告，不是“云江市档案局”2021年的报告，没有与上年核对。换成上年年报再检查。`,
        cells: [],
        part: 'basics',
      },
    ]);
  });

  it('says that a report is another agency’s, unless the caller knows better', () => {
    const renamed = withCells(
      { ...of2021, agency: { ...of2021.agency, name: '云江市档案馆' } },
      { 'requests.carriedForward.naturalPerson': '9' },
    );
    expect(said(format202130, of2022, lastYearOf(format202130, renamed))).toEqual(['Y08 basics']);
    const confirmed = lastYearOf(format202130, renamed, { agencyConfirmed: true });
    expect(said(format202130, of2022, confirmed)).toEqual([
      'Y02 requests.broughtForward.naturalPerson',
      'Y01 requests.broughtForward.total',
    ]);
    const wrongYear = lastYearOf(format202130, { ...renamed, year: 2019 }, { agencyConfirmed: true });
    expect(said(format202130, of2022, wrongYear)).toEqual(['Y08 basics']);
  });

  it.each([
    ['云江市 档案局　', '云江市档案局'],
    ['云江市档案局（本级）', '云江市档案局(本级)'],
    ['', '云江市档案局'],
    ['云江市档案局', ' '],
    [' ', '云江市档案局'],
  ])('takes “%s” and “%s” for the same agency', (before, now) => {
    const named = (report: Report, name: string) => ({ ...report, agency: { ...report.agency, name } });
    const findings = said(format202130, named(of2022, now), lastYearOf(format202130, named(of2021, before)));
    expect(findings.filter((one) => one.startsWith('Y'))).toEqual([]);
  });

  it('says which figures last year’s report lacks', () => {
    const before = withCells(of2021, {
      'requests.carriedForward.naturalPerson': null,
      'proactive.normativeDocument.inForce': null,
    });
    const findings = check(format202130, of2022, { lastYear: lastYearOf(format202130, before) });
    expect(findings).toEqual([
      {
        ruleId: 'Y08',
        severity: 'hint',
        message:
          '表二“行政规范性文件 / 现行有效件数”无从核对：2021年年报没有“现行有效件数”的数。核对上年的数后补上。',
        cells: ['proactive.normativeDocument.inForce'],
        part: 'proactive',
      },
      {
        ruleId: 'Y08',
        severity: 'hint',
        message:
          '表三“二、上年结转政府信息公开申请数量 / 总计”无从核对：2021年年报的“四、结转下年度继续办理”没有总数。核对上年的数后补上。',
        cells: ['requests.broughtForward.total'],
        part: 'requests',
      },
    ]);
  });

  it('asks for no total where last year’s columns are all there', () => {
    // A total that nobody printed is still what its columns come to.
    expect(said(format202130, of2022, lastYearOf(format202130, asRead(of2021)))).toEqual([]);
  });

  it('does not ask a report in the form of 2019 for what that form does not have', () => {
    expect(said(format202130, of2021, lastYearOf(format201960, of2020))).toEqual([]);
  });
});

function said(template: Template, report: Report, lastYear: LastYear): string[] {
  return check(template, report, { lastYear }).map(
    ({ ruleId, cells, slot, part }) => `${ruleId} ${cells[0] ?? slot ?? part}`,
  );
}
