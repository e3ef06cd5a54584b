/** The limits of the rules about odd figures: one figure below each is nothing to speak of. */
import { describe, expect, it } from 'vitest';
import { formats } from '@/templates';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { writePath } from '@/lib/report/path';
import type { ReportAgency } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { check } from './check';
import { writeExample } from './example-report';
import { ruleExamples } from './examples/rule-examples';
import { itemsNotNegative } from './items-rules';
import { lastYearOf } from './last-year-of';
import { plausibilityRules } from './plausibility-rules';
import { findingsOf, withCells, zeroReport } from './test-kit';

type Cells = Readonly<Record<string, string | null>>;
const charge = 'proactive.administrativeCharge.amountCharged';

it.each(
  [...plausibilityRules, itemsNotNegative].flatMap(({ id: rule, severity }) =>
    (ruleExamples[rule] ?? []).map(({ ruleId, breaks }) => ({ id: ruleId ?? 'C09', severity, breaks })),
  ),
)('$id speaks as gravely as the catalogue says', ({ id, severity, breaks }) => {
  const { template, report, lastYear } = writeExample(formats, breaks);
  const found = check(template, report, { lastYear }).filter(({ ruleId }) => ruleId === id);
  expect(found.map((finding) => finding.severity)).toContain(severity);
});

describe('C08', () => {
  it.each<[string, string | null, Partial<ReportAgency>, boolean]>([
    ['a department with as much as 10 亿元', '100000', {}, true],
    ['a township', '250000', { kind: 'township' }, true],
    ['less', '99999', {}, false],
    ['an amount with decimals', '100000.5', {}, false],
    ['a government', '100000', { kind: 'government' }, false],
    ['an agency of its own system', '100000', { kind: 'verticalAgency' }, false],
    ['an agency of a province', '100000', { level: 'province' }, false],
    ['a ministry', '100000', { level: 'national' }, false],
    ['an agency of a county', '100000', { level: 'county' }, true],
    ['a blank', null, {}, false],
    ['an amount with its unit', '1000000000元', {}, false],
  ])('about %s', (_what, text, agency, speaks) => {
    const report = withCells(zeroReport(format202130), { [charge]: text });
    const found = findingsOf(format202130, { ...report, agency: { ...report.agency, ...agency } }, 'C08');
    expect(found.length).toBe(speaks ? 1 : 0);
  });

  it.each([
    ['25', '500', true],
    ['25', '499', false],
    ['4', '99', false],
    ['5', '100', true],
    ['0', '100', false],
    ['25', '500.5', false],
  ])('after %s last year about %s: %s', (last, now, speaks) => {
    expect(said('C08', { [charge]: now }, { [charge]: last }).length).toBe(speaks ? 1 : 0);
  });
});

describe('C09', () => {
  const received = 'requests.received.naturalPerson';
  it.each([
    ['5', '26', true],
    ['5', '25', false],
    ['6', '30', false],
    ['4', '24', false],
    ['4', '25', true],
    ['0', '21', true],
    ['0', '20', false],
    ['26', '5', true],
    ['25', '5', false],
    ['21', '0', true],
    ['30', null, false],
    [null, '30', false],
  ])('from %s to %s: %s', (last, now, speaks) => {
    const found = said('C09', { [received]: now }, { [received]: last });
    expect(found.map(({ cells }) => cells[0])).toEqual(speaks ? ['requests.received.total'] : []);
  });

  it('names the column where the total stays, and no sum down a column', () => {
    const now = { 'requests.granted.naturalPerson': '30', 'requests.granted.commercialEnterprise': '2' };
    const last = { 'requests.granted.naturalPerson': '2', 'requests.granted.commercialEnterprise': '30' };
    expect(said('C09', now, last).map(({ cells }) => cells[0])).toEqual([
      'requests.granted.naturalPerson',
      'requests.granted.commercialEnterprise',
    ]);
  });

  it('does not weigh 增减', () => {
    const now = { 'proactive.license.change': '90' };
    expect(said('C09', now, { 'proactive.license.change': '1' }, format201960, 2020)).toEqual([]);
  });
});

describe('C11', () => {
  const row = (figures: readonly string[]) =>
    Object.fromEntries(figures.map((figure, at) => [`requests.${rows[at] ?? ''}.naturalPerson`, figure]));
  const rows = ['received', 'granted', 'notHeld'];

  it.each([
    [['5', '4', '1'], true],
    [['4', '3', '2'], false],
    [['12', '12'], false],
  ])('about %s in both years: %s', (figures, speaks) => {
    expect(said('C11', row(figures), row(figures)).length).toBe(speaks ? 1 : 0);
  });

  it('is silent where one figure differs or is blank', () => {
    const same = row(['8', '5', '3']);
    const otherwise = { ...same, 'requests.carriedForward.otherOrganization': '1' };
    expect(said('C11', otherwise, same)).toEqual([]);
    const blank = { ...same, 'requests.carriedForward.otherOrganization': null };
    expect(said('C11', blank, blank)).toEqual([]);
  });

  it('does not wonder that what is in force stays in force', () => {
    const stock = {
      'proactive.governmentRule.inForce': '10',
      'proactive.normativeDocument.inForce': '30',
      'proactive.license.decisions': '20',
      'proactive.penalty.decisions': '20',
    };
    expect(said('C11', stock, stock)).toEqual([]);
    const third = { ...stock, 'proactive.compulsion.decisions': '5' };
    expect(said('C11', third, third).map(({ part }) => part)).toEqual(['proactive']);
  });
});

describe('T2-05', () => {
  it.each<[string, Partial<ReportAgency>, boolean]>([
    ['a department', {}, true],
    ['a department of a city', { level: 'city' }, true],
    ['a government', { kind: 'government' }, false],
    ['a ministry', { level: 'national' }, false],
    ['an agency whose powers are known', { powers: ['rule'] }, false],
    ['one that lacks the power, which T2-03 says', { level: 'county' }, false],
  ])('about %s', (_what, agency, speaks) => {
    const report = withCells(zeroReport(format202130), {
      'proactive.governmentRule.repealed': '1',
      'proactive.governmentRule.inForce': '2',
    });
    const found = findingsOf(format202130, { ...report, agency: { ...report.agency, ...agency } }, 'T2-05');
    expect(found.map(({ cells }) => cells.map((cell) => cell.split('.')[2]))).toEqual(
      speaks ? [['repealed', 'issued', 'inForce']] : [],
    );
    for (const { message } of found) expect(message).toContain('本年废止件数 1、现行有效件数 2。');
  });
});

describe('T2-06', () => {
  it.each([
    ['发出信息处理费收费通知2件，总金额380元，实际收取380元。', '0.038'],
    ['本年度收取信息处理费共计1,200元。', '0.12'],
    ['收取信息处理费 ４００ 元。', '0.04'],
    ['实收信息处理费0.5万元。', '0.5'],
    ['未收取信息处理费。', null],
    ['收取信息处理费0元。', null],
    ['发出信息处理费收费通知2件，总金额380元，未实际收取。', null],
    ['上年收取信息处理费380元。', null],
    ['信息处理费按件收取，每件100元。', null],
    ['实际收取行政事业性收费380元。', null],
    ['信息处理费收取标准见网站。本年支出380元。', null],
  ])('reads “%s”', (text, amount) => {
    const report = writePath(zeroReport(format202130), 'text.otherMatters', text);
    const found = findingsOf(format202130, report, 'T2-06');
    expect(found.map(({ message }) => /写明收取信息处理费 ([\d.]+) 万元/.exec(message)?.[1])).toEqual(
      amount === null ? [] : [amount],
    );
    expect(findingsOf(format202130, withCells(report, { [charge]: '0.1' }), 'T2-06')).toEqual([]);
    expect(findingsOf(format202130, withCells(report, { [charge]: null }), 'T2-06')).toEqual([]);
  });
});

describe('T2-07', () => {
  it.each([
    [['3', '3', '3'], true],
    [['2', '2', '2'], false],
    [['0', '0', '0'], false],
    [['30', '30', '31'], false],
    [['30', '31', '30'], false],
    [[null, null, null], false],
  ])('about %s: %s', (figures, speaks) => {
    const rows = ['license', 'penalty', 'compulsion'];
    const cells = rows.map((row, at) => [`proactive.${row}.decisions`, figures[at] ?? null]);
    expect(said('T2-07', Object.fromEntries(cells) as Cells).length).toBe(speaks ? 1 : 0);
  });
});

/** What one rule says about a 零报告 with these cells, after one with those. */
function said(ruleId: string, now: Cells, last?: Cells, template: Template = format202130, year = 2024) {
  const report = { ...withCells(zeroReport(template), now), year };
  const before = last && { ...withCells(zeroReport(template), last), year: year - 1 };
  const lastYear = before && lastYearOf(template, before);
  return check(template, report, { lastYear }).filter((finding) => finding.ruleId === ruleId);
}
