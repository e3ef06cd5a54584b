/** The same for 表三, 表四 and the tables of 2019. */
import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { writePath } from '@/lib/report/path';
import type { ReportAgency } from '@/lib/report/report';
import { check } from './check';
import { lastYearOf } from './last-year-of';
import { asPrinted, findingsOf, withCells, zeroReport } from './test-kit';

type Cells = Readonly<Record<string, string | null>>;
const at = (row: string, column = 'naturalPerson') => `requests.${row}.${column}`;

describe('T3-07', () => {
  it.each([
    ['5', '15', true],
    ['4', '16', false],
    ['3', '3', false],
    ['4', '3', true],
    ['5', '20', false],
    ['6', '23', true],
  ])('with %s of the rest and %s others: %s', (rest, granted, speaks) => {
    expect(said('T3-07', { [at('otherReason')]: rest, [at('granted')]: granted }).length).toBe(
      speaks ? 1 : 0,
    );
  });

  it('is undecided while the sum is', () => {
    expect(said('T3-07', { [at('otherReason')]: '5', [at('granted')]: null })).toEqual([]);
  });
});

describe('T3-08', () => {
  it.each([
    ['没有其他事项。', true],
    ['未发出信息处理费收费通知。', true],
    ['没有开具收费通知。全年无其他事项。', true],
    ['发出收费通知1件，总金额120元，申请人逾期未缴纳。', false],
    ['信息处理费：发出通知1件。', false],
    ['', false],
  ])('where part six says “%s”: %s', (text, speaks) => {
    const report = writePath(zeroReport(format202130), 'text.otherMatters', text);
    const found = findingsOf(format202130, withCells(report, { [at('feeOverdue')]: '1' }), 'T3-08');
    expect(found.map(({ cells }) => cells)).toEqual(speaks ? [['requests.feeOverdue.total']] : []);
    expect(findingsOf(format202130, report, 'T3-08')).toEqual([]);
  });
});

describe('T3-09', () => {
  it.each([
    ['text.overview.disclosureOnRequest', '有申请人大量提出申请，已告知理由。', false],
    ['text.otherMatters', '一人反复申请，已依法不予处理。', false],
    ['text.opening', '反复核对。', true],
  ])('about 大量反复申请 with %s: %s', (path, text, speaks) => {
    const report = withCells(zeroReport(format202130), { [at('excessiveRequests')]: '3' });
    expect(findingsOf(format202130, writePath(report, path, text), 'T3-09').length).toBe(speaks ? 1 : 0);
  });

  it.each<[Partial<ReportAgency>, string, boolean]>([
    [{ kind: 'township' }, '1', true],
    [{ kind: 'street' }, '1', true],
    [{ level: 'township' }, '1', true],
    [{ kind: 'township' }, '0', false],
    [{ level: 'county' }, '1', false],
    [{}, '1', false],
  ])('about 国家秘密 of %o with %s: %s', (agency, count, speaks) => {
    const report = withCells(zeroReport(format202130), { [at('stateSecret')]: count });
    const found = findingsOf(format202130, { ...report, agency: { ...report.agency, ...agency } }, 'T3-09');
    expect(found.length).toBe(speaks ? 1 : 0);
  });
});

describe('T3-10', () => {
  it.each([
    ['0', '10', true],
    ['0', '9', false],
    ['1', '10', false],
    [null, '10', false],
  ])('with %s 自然人 and %s firms: %s', (people, firms, speaks) => {
    const cells = { [at('received')]: people, [at('received', 'commercialEnterprise')]: firms };
    // A printed total, so that a blank is not what silences the rule.
    const printed = asPrinted(format202130, withCells(zeroReport(format202130), cells));
    expect(findingsOf(format202130, printed, 'T3-10').length).toBe(speaks ? 1 : 0);
  });
});

describe('T3-11', () => {
  const twin = (row: string, next: string, people: string, firms: string): Cells => ({
    [at(row)]: people,
    [at(next)]: people,
    [at(row, 'commercialEnterprise')]: firms,
    [at(next, 'commercialEnterprise')]: firms,
  });

  it.each([
    ['granted', 'grantedInPart', '7', '3', true],
    ['received', 'broughtForward', '7', '3', true],
    ['granted', 'grantedInPart', '6', '3', false],
    ['granted', 'grantedInPart', '10', '0', false],
    ['granted', 'stateSecret', '7', '3', false],
    ['otherReason', 'carriedForward', '7', '3', false],
  ])('about %s and %s with %s and %s: %s', (row, next, people, firms, speaks) => {
    expect(said('T3-11', twin(row, next, people, firms)).length).toBe(speaks ? 1 : 0);
  });

  it('takes no total for a row, is silent where one column differs, and undecided where one is blank', () => {
    expect(said('T3-11', { [at('carriedForward')]: '7', [at('granted')]: '7' })).toEqual([]);
    const cells = twin('granted', 'grantedInPart', '7', '3');
    expect(said('T3-11', { ...cells, [at('granted', 'researchInstitution')]: '1' })).toEqual([]);
    const blanks = {
      [at('granted', 'researchInstitution')]: null,
      [at('grantedInPart', 'researchInstitution')]: null,
    };
    expect(said('T3-11', { ...cells, ...blanks })).toEqual([]);
  });
});

describe('T4-02', () => {
  const cases = { 'review.directSuit.upheld': '1' };
  it.each<[string, Cells, Cells | undefined, string | null]>([
    ['no request in either year', cases, {}, 'doubt'],
    ['nobody knows of last year', cases, undefined, 'hint'],
    ['requests this year', { ...cases, [at('received')]: '1' }, {}, null],
    ['requests brought forward', { ...cases, [at('broughtForward')]: '1' }, {}, null],
    ['requests last year', cases, { [at('received')]: '1' }, null],
    ['a blank', { ...cases, [at('received')]: null }, {}, null],
    ['no case', {}, {}, null],
  ])('with %s', (_what, now, last, severity) => {
    expect(said('T4-02', now, last).map((finding) => finding.severity)).toEqual(severity ? [severity] : []);
  });
});

describe('T4-03', () => {
  const after = (count: string, now: string): Cells => ({
    'review.suitAfterReconsideration.pending': count,
    'review.reconsideration.upheld': now,
  });
  it.each([
    ['4', '1', '2', true],
    ['3', '1', '2', false],
  ])('with %s after %s this year and %s last year: %s', (count, now, last, speaks) => {
    const found = said('T4-03', after(count, now), { 'review.reconsideration.pending': last });
    expect(found.map(({ message }) => /（(.+)）/.exec(message)?.[1])).toEqual(
      speaks ? ['2023年行政复议 2 + 本年行政复议 1 = 3'] : [],
    );
    expect(said('T4-03', after(count, now))).toEqual([]);
  });
});

describe('T4-04', () => {
  it.each([
    ['text.problemsAndImprovements', '一件答复被纠正，已改进检索。', 0],
    ['text.overview.supervision', '一件案件败诉，已开展专题学习。', 0],
    ['text.otherMatters', '一件答复被纠正。', 1],
    ['text.problemsAndImprovements', '', 0],
  ])('is content with words in the right part: %s “%s”', (path, text, count) => {
    const report = withCells(zeroReport(format202130), {
      'review.reconsideration.corrected': '1',
      'review.suitAfterReconsideration.corrected': '2',
    });
    const found = findingsOf(format202130, writePath(report, path, text), 'T4-04');
    expect(found.map(({ message }) => message)).toEqual(
      Array.from(
        { length: count },
        () =>
          '表四“结果纠正”列：行政复议 1 件、复议后起诉 2 件，第一部分“总体情况”和第五部分“问题与改进”都没有提到。在存在的问题中说明原因和改进。',
      ),
    );
  });
});

describe('T4-05', () => {
  it.each([
    ['3', '2', true],
    ['2', '2', false],
  ])('with %s pending last year and %s in all this year: %s', (last, now, speaks) => {
    const found = said('T4-05', { 'review.directSuit.upheld': now }, { 'review.directSuit.pending': last });
    expect(found.map(({ cells }) => cells)).toEqual(speaks ? [['review.directSuit.total']] : []);
  });
});

describe('the tables of 2019', () => {
  const license = (opening: string | null, change: string, decisions: string | null): Cells => ({
    'proactive.license.itemsLastYear': opening,
    'proactive.license.change': change,
    'proactive.license.decisions': decisions,
  });
  it.each<[string, Cells, string[]]>([
    ['less than nothing left', license('3', '-4', '0'), ['O03']],
    ['nothing left', license('3', '-3', '0'), []],
    ['decisions without an item', license('3', '-3', '1'), ['O05']],
    ['a decision and one item left', license('3', '-2', '2'), []],
    ['no item and blank decisions', license('3', '-3', null), []],
    ['as many decisions as items', license('4', '-1', '3'), ['O04']],
    ['few of both', license('2', '0', '2'), []],
    ['more decisions than items', license('3', '0', '4'), []],
    ['a blank number of items', license(null, '0', '4'), []],
    ['blank decisions', license('0', '0', null), []],
    ['charges that are fewer than none', { 'proactive.administrativeCharge.change': '-1' }, ['O03']],
    ['projects without an amount', { 'proactive.procurement.projects': '1' }, ['O06']],
    ['an amount without projects', { 'proactive.procurement.amount': '0.5' }, ['O06']],
    ['a blank amount', { 'proactive.procurement.projects': '1', 'proactive.procurement.amount': null }, []],
  ])('with %s', (_what, cells, rules) => {
    expect(in2019(cells)).toEqual(rules);
  });

  const rule = (produced: string, disclosed: string, total: string | null): Cells => ({
    'proactive.governmentRule.produced': produced,
    'proactive.governmentRule.newlyDisclosed': disclosed,
    'proactive.governmentRule.totalDisclosed': total,
  });
  it.each<[Cells, string[]]>([
    [rule('3', '3', '3'), []],
    [rule('3', '3', '2'), ['O01']],
    [rule('2', '3', '3'), ['O02']],
    [rule('3', '3', null), []],
  ])('with documents %o', (cells, rules) => {
    expect(in2019(cells)).toEqual(rules);
  });
});

function in2019(cells: Cells): string[] {
  return check(format201960, withCells(zeroReport(format201960), cells))
    .map(({ ruleId }) => ruleId)
    .filter((id) => id.startsWith('O'));
}

/** What one rule says about a 零报告 of 2024 with these cells, after one of 2023 with those. */
function said(ruleId: string, now: Cells, last?: Cells) {
  const before = last && { ...withCells(zeroReport(format202130), last), year: 2023 };
  const lastYear = before && lastYearOf(format202130, before);
  const report = { ...withCells(zeroReport(format202130), now), year: 2024 };
  return check(format202130, report, { lastYear }).filter((finding) => finding.ruleId === ruleId);
}
