import { describe, expect, it } from 'vitest';
import { currentReport, type StoredReport } from './report-line';

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
