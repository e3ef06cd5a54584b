import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import type { ReportAgency } from '@/lib/report/report';
import { findingsOf, withCells, zeroReport } from './test-kit';

describe('T2-03', () => {
  it.each<[string, Partial<ReportAgency>, boolean]>([
    ['is silent while level and powers are unknown', {}, false],
    ['speaks where the powers lack it', { powers: ['penalty'] }, true],
    ['speaks where an agency has no power at all', { powers: [] }, true],
    ['is silent where the powers have it', { powers: ['rule'] }, false],
    ['speaks below the cities', { level: 'county' }, true],
    ['speaks of a township', { level: 'township' }, true],
    ['does not judge a city by its level', { level: 'city' }, false],
    ['believes the powers before the level', { level: 'county', powers: ['rule'] }, false],
  ])('%s', (_what, agency, speaks) => {
    expect(findingsOf(format202130, reportOf(agency), 'T2-03')).toHaveLength(speaks ? 1 : 0);
  });

  it('is one finding for the row, naming what was filled, at the first such cell', () => {
    const [finding] = findingsOf(format202130, reportOf({ powers: [] }), 'T2-03');
    expect(finding).toEqual({
      ruleId: 'T2-03',
      severity: 'doubt',
      message:
        '表二“规章”：按本机关的设置没有这项职权，应填 0，现为本年废止件数 1、现行有效件数 2。改为 0 或者核对设置，属实的说明原因。',
      cells: ['repealed', 'issued', 'inForce'].map((column) => `proactive.governmentRule.${column}`),
      part: 'proactive',
    });
  });

  it.each(['0', null, '-', '1o'])('has nothing to say about a row of %s', (text) => {
    const cells = ['issued', 'repealed', 'inForce'].map((column) => [
      `proactive.governmentRule.${column}`,
      text,
    ]);
    const report = withCells(
      reportOf({ powers: [] }),
      Object.fromEntries(cells) as Record<string, string | null>,
    );
    expect(findingsOf(format202130, report, 'T2-03')).toEqual([]);
  });

  it('leaves the other rows alone', () => {
    const report = { ...zeroReport(format202130), agency: agencyOf({ powers: [] }) };
    const other = withCells(report, { 'proactive.normativeDocument.inForce': '3' });
    expect(findingsOf(format202130, other, 'T2-03')).toEqual([]);
  });
});

describe('T2-04', () => {
  it.each<[string, Partial<ReportAgency>, boolean]>([
    ['is silent while the powers are unknown', {}, false],
    ['takes a list in which nothing was ticked for no list', { powers: [] }, false],
    ['speaks where others were ticked', { powers: ['license'] }, true],
    ['is silent where this one was ticked', { powers: ['penalty'] }, false],
    ['does not judge by the level', { level: 'township' }, false],
  ])('%s', (_what, agency, speaks) => {
    const report = { ...zeroReport(format202130), agency: agencyOf(agency) };
    const found = findingsOf(
      format202130,
      withCells(report, { 'proactive.penalty.decisions': '6' }),
      'T2-04',
    );
    expect(found.map(({ cells }) => cells[0])).toEqual(speaks ? ['proactive.penalty.decisions'] : []);
  });
});

function agencyOf(agency: Partial<ReportAgency>): ReportAgency {
  return { name: '云江市档案局', kind: 'department', ...agency };
}

function reportOf(agency: Partial<ReportAgency>) {
  const report = withCells(zeroReport(format202130), {
    'proactive.governmentRule.repealed': '1',
    'proactive.governmentRule.inForce': '2',
  });
  return { ...report, agency: agencyOf(agency) };
}
