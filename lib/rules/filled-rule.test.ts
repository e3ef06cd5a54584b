import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { blankReport } from '@/lib/report/blank';
import { check } from './check';
import { asRead, findingsOf, spoken, withCells, zeroReport } from './test-kit';

describe('C01', () => {
  it.each([
    [format202130, 10 + 144 + 12],
    [format201960, 22 + 132 + 12],
  ])('counts every input of a blank report of $id once, and no total', (template, inputs) => {
    const report = blankReport(template, template.years.from, { name: '云江市档案局', kind: 'department' });
    expect(findingsOf(template, report, 'C01')).toHaveLength(inputs);
  });

  it('is never an error, and a blank report has none at all', () => {
    const report = blankReport(format202130, 2024, { name: '', kind: 'department' });
    expect(new Set(check(format202130, report).map(({ severity }) => severity))).toEqual(
      new Set(['missing']),
    );
  });

  it('names the place and says what to do', () => {
    const address = 'proactive.administrativeCharge.amountCharged';
    const [finding] = findingsOf(
      format202130,
      withCells(zeroReport(format202130), { [address]: null }),
      'C01',
    );
    expect(finding).toEqual({
      ruleId: 'C01',
      severity: 'missing',
      message: '表二“行政事业性收费 / 本年收费金额（单位：万元）”为空。没有的填 0。',
      cells: [address],
      part: 'proactive',
    });
  });

  it('speaks first of a missing agency name, in basics', () => {
    const report = zeroReport(format202130);
    const [finding] = check(format202130, { ...report, agency: { ...report.agency, name: ' ' } });
    expect(finding).toEqual({
      ruleId: 'C01',
      severity: 'missing',
      message: '机关名称为空。填写机关全称。',
      cells: [],
      part: 'basics',
    });
  });

  it('is content with zeros', () => {
    expect(spoken(format202130, zeroReport(format202130))).toEqual([]);
    expect(spoken(format201960, zeroReport(format201960))).toEqual([]);
  });

  it('names a blank total only in a report that was read', () => {
    const report = asRead(zeroReport(format202130));
    const blank = findingsOf(format202130, report, 'C01');
    // 表三 rows are T3-12's; what is left are the six 办结 below each kind of applicant and 表四.
    expect(blank.map(({ cells }) => cells[0])).toEqual([
      'requests.handled.naturalPerson',
      'requests.handled.commercialEnterprise',
      'requests.handled.researchInstitution',
      'requests.handled.publicWelfareOrganization',
      'requests.handled.legalServiceOrganization',
      'requests.handled.otherOrganization',
      'requests.handled.total',
      'review.reconsideration.total',
      'review.directSuit.total',
      'review.suitAfterReconsideration.total',
    ]);
    expect(blank[0]?.message).toContain('采用计算值');
    expect(check(format202130, report).some(({ severity }) => severity === 'error')).toBe(false);
  });
});
