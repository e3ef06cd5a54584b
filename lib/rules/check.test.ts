import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { blankReport } from '@/lib/report/blank';
import { evaluate } from '@/lib/report/evaluate';
import { writePath } from '@/lib/report/path';
import { rules, ruleIdsIn } from './catalogue';
import { check, checkSheet } from './check';
import { severities, severityNames, type Finding } from './finding';
import { blockers, findingKey } from './finalise';
import { inFormOrder } from './form-order';
import { progress } from './progress';
import { withCells, zeroReport } from './test-kit';

describe('findings', () => {
  it('stand in the order of the form, cell by cell', () => {
    const report = withCells(blankReport(format202130, 2024, { name: '', kind: 'department' }), {
      'requests.received.naturalPerson': '-1',
    });
    const parts = [...new Set(check(format202130, report).map(({ part }) => part))];
    expect(parts).toEqual([
      'basics',
      'overview',
      'proactive',
      'requests',
      'review',
      'problemsAndImprovements',
      'otherMatters',
    ]);
    const inRequests = check(format202130, report).filter(({ part }) => part === 'requests');
    expect(inRequests[0]?.ruleId).toBe('C03');
    expect(inRequests[1]?.cells[0]).toBe('requests.received.commercialEnterprise');
    expect(inRequests.at(-1)?.cells[0]).toBe('requests.carriedForward.otherOrganization');
  });

  it('are the same for a sheet that was evaluated before', () => {
    const report = withCells(zeroReport(format202130), { 'requests.granted.total': '3' });
    const sheet = evaluate(format202130, report);
    expect(checkSheet(format202130, report, sheet)).toEqual(check(format202130, report));
    expect(check(format202130, report)).not.toEqual([]);
  });

  it('about basics and opening come before the first part', () => {
    const about = (part: string): Finding => ({
      ruleId: 'A',
      severity: 'hint',
      message: '',
      cells: [],
      part,
    });
    const sorted = inFormOrder(format202130, ['nowhere', 'overview', 'opening', 'basics'].map(about));
    expect(sorted.map(({ part }) => part)).toEqual(['basics', 'opening', 'overview', 'nowhere']);
  });

  it('have four severities, the gravest first', () => {
    expect(severities.map((severity) => severityNames[severity])).toEqual(['有误', '未填', '存疑', '提示']);
  });

  it('have one place each', () => {
    const report = withCells(blankReport(format202130, 2024, { name: '', kind: 'department' }), {
      'requests.granted.total': '3',
      'requests.handled.total': '3',
      'proactive.administrativeCharge.amountCharged': '3元',
    });
    const keys = check(format202130, report).map(findingKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('定稿', () => {
  const finding = (severity: Finding['severity'], ruleId: string): Finding => ({
    ruleId,
    severity,
    message: '',
    cells: ['review.directSuit.pending'],
    part: 'review',
  });
  const all = [finding('error', 'A'), finding('missing', 'B'), finding('doubt', 'C'), finding('hint', 'D')];

  it('is blocked by 有误, 未填 and 存疑, never by 提示', () => {
    expect(blockers(all).map(({ severity }) => severity)).toEqual(['error', 'missing', 'doubt']);
  });

  it('is no longer blocked by a 存疑 that was explained, but still by the others', () => {
    const explained = new Set(all.map(findingKey));
    expect(blockers(all, explained).map(({ severity }) => severity)).toEqual(['error', 'missing']);
  });

  it('tells findings apart by rule and by place', () => {
    expect(findingKey(finding('doubt', 'C'))).toBe('C@review.directSuit.pending');
    expect(findingKey({ ...finding('doubt', 'C'), cells: [], slot: 'text.opening' })).toBe('C@text.opening');
    expect(findingKey({ ...finding('doubt', 'C'), cells: [] })).toBe('C@review');
  });

  it('is open to a blank report only after it was filled', () => {
    const blank = blankReport(format201960, 2020, { name: '云江市档案局', kind: 'department' });
    expect(blockers(check(format201960, blank))).not.toEqual([]);
    expect(blockers(check(format201960, zeroReport(format201960)))).toEqual([]);
  });
});

describe('progress', () => {
  const of = (report = zeroReport(format202130)) =>
    progress(format202130, report, evaluate(format202130, report));

  it('counts inputs, not totals', () => {
    expect(of().get('requests')).toEqual({ filled: 144, of: 144, characters: 0 });
    expect(of().get('proactive')).toEqual({ filled: 10, of: 10, characters: 0 });
    expect(of().get('review')).toEqual({ filled: 12, of: 12, characters: 0 });
  });

  it('does not take a blank or a mark for filled, but what is to be corrected is', () => {
    const report = withCells(zeroReport(format202130), {
      'review.directSuit.upheld': null,
      'review.directSuit.pending': '-',
      'review.directSuit.corrected': '1o',
      'review.directSuit.total': '1',
    });
    expect(of(report).get('review')).toEqual({ filled: 10, of: 12, characters: 0 });
  });

  it('counts the five aspects and the characters of the lead too', () => {
    let report = writePath(
      zeroReport(format202130),
      'text.overview.platform',
      '（四）政府信息公开平台建设情况',
    );
    report = writePath(report, 'text.overview.lead', '总 的\n话');
    // Four texts of seven characters, a heading of fifteen, a lead of three.
    expect(of(report).get('overview')).toEqual({ filled: 4, of: 5, characters: 4 * 7 + 15 + 3 });
  });

  it('takes an overview of one piece as one', () => {
    const report = zeroReport(format202130);
    const whole = { ...report, text: { ...report.text, overview: { whole: '全年公开𠮷祥' } } };
    expect(of(whole).get('overview')).toEqual({ filled: 1, of: 1, characters: 6 });
    const blank = { ...report, text: { ...report.text, overview: { whole: '' } } };
    expect(of(blank).get('overview')).toEqual({ filled: 0, of: 1, characters: 0 });
  });

  it('knows the opening and the closing parts', () => {
    const report = writePath(zeroReport(format202130), 'text.otherMatters', '');
    expect([...of(report).keys()]).toEqual([
      'opening',
      'overview',
      'proactive',
      'requests',
      'review',
      'problemsAndImprovements',
      'otherMatters',
    ]);
    expect(of(report).get('opening')).toEqual({ filled: 1, of: 1, characters: 7 });
    expect(of(report).get('otherMatters')).toEqual({ filled: 0, of: 1, characters: 0 });
  });
});

describe('the catalogue', () => {
  it.each([
    [
      format202130,
      'C01 C02 C03 C04 C05 C06 C07 C10 T2-01 T2-02 T2-03 T3-01 T3-03 T4-01 T3-02 T3-05 T3-06 T3-12 S04 S07 S09 S12',
    ],
    [
      format201960,
      'C01 C02 C03 C04 C05 C06 C07 C10 T3-01 T3-04 T4-01 T3-02 T3-05 T3-06 T3-12 S04 S07 S01 S12',
    ],
  ])('lists the rules that speak about reports of $id', (template, ids) => {
    expect(rules.flatMap((rule) => ruleIdsIn(template, rule)).join(' ')).toBe(ids);
  });

  it('has the decided severities', () => {
    const bySeverity = (severity: Finding['severity']) =>
      rules.filter((rule) => rule.severity === severity).flatMap((rule) => ruleIdsIn(format202130, rule));
    expect(bySeverity('error').join(' ')).toBe('C02 C03 C04 C10 T2-01 T3-01 T3-03 T4-01 T3-02 T3-05 S12');
    expect(bySeverity('missing').join(' ')).toBe('C01 C05 T3-12 S04 S07 S09');
    expect(bySeverity('doubt').join(' ')).toBe('C07 T2-02 T2-03 T3-06');
    expect(bySeverity('hint').join(' ')).toBe('C06');
  });

  it('describes each rule in Chinese', () => {
    for (const { name, source } of rules) {
      expect(name).toMatch(/\p{Script=Han}/u);
      expect(source).toMatch(/\p{Script=Han}/u);
    }
  });
});
