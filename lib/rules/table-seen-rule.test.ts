import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { check } from './check';
import { asPrinted, spoken, zeroReport } from './test-kit';

describe('S17', () => {
  const report = zeroReport(format202130);

  it('names tables that are a picture, and tables that are not there', () => {
    const tables = { proactive: 'table', requests: 'image', review: 'none' } as const;
    expect(check(format202130, asPrinted(format202130, report, { tables }))).toEqual([
      {
        ruleId: 'S17',
        severity: 'error',
        message: '表三只有图片，读不出数据。改用可以编辑的表格。',
        cells: [],
        part: 'requests',
      },
      {
        ruleId: 'S17',
        severity: 'error',
        message: '没有找到表四。按规定的表式补上，没有的填 0。',
        cells: [],
        part: 'review',
      },
    ]);
  });

  it('is silent about tables of which nothing is known, and in our own reports', () => {
    expect(spoken(format202130, asPrinted(format202130, report, { tables: { appendix: 'none' } }))).toEqual(
      [],
    );
    expect(spoken(format202130, report)).toEqual([]);
  });
});
