import { describe, expect, it } from 'vitest';
import { currentReport, reportLine, type StoredReport } from './report-line';

type Listed = Pick<StoredReport, 'id' | 'state' | 'isDemo'>;

describe('currentReport', () => {
  const demo: Listed = { id: 'demo', state: 'drafting', isDemo: true };
  const done: Listed = { id: 'done', state: 'published', isDemo: false };
  const draft: Listed = { id: 'draft', state: 'drafting', isDemo: false };

  it.each([
    ['the latest in work', [done, draft], 'draft'],
    ['the latest of all where none is in work', [done], 'done'],
    ['an own one before 演示, even where only 演示 is in work', [demo, done], 'done'],
    ['演示 where there is nothing else', [demo], 'demo'],
  ])('is %s', (_, reports, id) => {
    expect(currentReport(reports)?.id).toBe(id);
  });

  it('is none in an empty list', () => {
    expect(currentReport<Listed>([])).toBeUndefined();
  });
});

describe('reportLine', () => {
  const returned: StoredReport = {
    id: 'returned',
    rev: 3,
    state: 'sentBack',
    year: 2025,
    agency: { name: '云江市财政局', kind: 'department' },
    template: { id: '2021-30', name: '2021年格式' },
    flow: { figures: new Map(), verdict: null },
    updatedAt: '2026-01-19T02:37:00.000Z',
    isDemo: false,
  };

  it.each([
    ['is gone on with by whoever fills reports in', true],
    ['is only looked at by whoever does not', false],
  ])('%s', (_, mayFill) => {
    expect(reportLine(returned, '2026-01-19', mayFill).row.isDrafting).toBe(mayFill);
  });
});
