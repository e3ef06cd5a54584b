import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { blankReport } from '@/lib/report/blank';
import { evaluate } from '@/lib/report/evaluate';
import { writePath } from '@/lib/report/path';
import { rules, rulesAtOnce, ruleIdsIn } from './catalogue';
import { check, checkSheet, isBarring } from './check';
import { severities, severityNames, type Finding } from './finding';
import { blockers } from './finalise';
import { findingKey } from './finding-key';
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

  it('that a form shows with the key bar 定稿, every one', () => {
    expect(rulesAtOnce.filter((rule) => !isBarring(rule)).map(({ id }) => id)).toEqual([]);
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

  it('tells findings apart by rule and by place', () => {
    expect(findingKey(finding('doubt', 'C'))).toBe('C@review.directSuit.pending');
    expect(findingKey({ ...finding('doubt', 'C'), cells: [], slot: 'text.opening' })).toBe('C@text.opening');
    expect(findingKey({ ...finding('doubt', 'C'), cells: [] })).toBe('C@review');
    expect(findingKey({ ...finding('doubt', 'C'), cells: [], quote: '总 计' })).toBe('C@review 总 计');
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
    expect(of(report).get('opening')).toMatchObject({ filled: 1, of: 1 });
    expect(of(report).get('otherMatters')).toEqual({ filled: 0, of: 1, characters: 0 });
  });
});

describe('the catalogue', () => {
  it.each([
    [
      format202130,
      'C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 T2-01 T2-02 T2-03 T2-04 T2-05 T2-06 T2-07 T3-01 T3-02 T3-03 T3-05 T3-06 T3-07 T3-08 T3-09 T3-10 T3-11 T3-12 T4-01 T4-02 T4-03 T4-04 T4-05 Y01 Y02 Y03 Y05 Y08',
    ],
    [
      format201960,
      'C01 C02 C03 C04 C05 C06 C07 C09 C10 C11 O01 O02 O03 O04 O05 O06 T3-01 T3-02 T3-04 T3-05 T3-06 T3-10 T3-11 T3-12 T4-01 T4-02 T4-03 T4-04 T4-05 Y01 Y02 Y04 Y05 Y08',
    ],
  ])('lists the rules that speak about the tables of $id', (template, ids) => {
    expect(aboutTables(rules.flatMap((rule) => ruleIdsIn(template, rule)))).toBe(ids);
  });

  it.each([
    ['error', 'C02 C03 C04 C10 O03 T2-01 T3-01 T3-02 T3-03 T3-04 T3-05 T4-01 Y01'],
    ['missing', 'C01 C05 T3-12'],
    [
      'doubt',
      'C07 C08 O01 O02 O04 O06 T2-02 T2-03 T2-04 T2-06 T3-06 T3-07 T3-08 T4-02 T4-04 Y02 Y03 Y04 Y05',
    ],
    ['hint', 'C06 C09 C11 O05 T2-05 T2-07 T3-09 T3-10 T3-11 T4-03 T4-05 Y08'],
  ])('has the decided %s', (severity, ids) => {
    const ofSeverity = rules.filter((rule) => rule.severity === severity);
    const every = [format202130, format201960].flatMap((template) =>
      ofSeverity.flatMap((rule) => ruleIdsIn(template, rule)),
    );
    expect(aboutTables(every)).toBe(ids);
  });

  it('describes each rule in Chinese', () => {
    for (const { name, source } of rules) {
      expect(name).toMatch(/\p{Script=Han}/u);
      expect(source).toMatch(/\S/);
    }
  });
});

/** What is about cells, tables and the year before, sorted; the rules about texts have tests of their own. */
function aboutTables(ids: readonly string[]): string {
  return [...new Set(ids)]
    .filter((id) => /^[COTY]/.test(id))
    .sort()
    .join(' ');
}
