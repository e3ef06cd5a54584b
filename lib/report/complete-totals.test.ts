import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { blankReport } from './blank';
import { withComputedTotals, withoutAgreeingTotals } from './complete-totals';
import { figurePath, writePath } from './path';
import type { Report } from './report';
import { nothingSeen } from './seen';

const blank = blankReport(format202130, 2024, { name: '云江市档案局', kind: 'department' });
const row = { upheld: '1', corrected: '2', otherOutcome: '0', pending: '4' };

describe('a report that is handed out', () => {
  it('holds the computed value of a total that nobody wrote', () => {
    expect(directSuit(withComputedTotals(format202130, withRow(row)))).toEqual({ ...row, total: '7' });
  });

  it('keeps a written total, right or wrong or unreadable', () => {
    for (const total of ['7', '9', '1o']) {
      const written = withRow({ ...row, total });
      expect(directSuit(withComputedTotals(format202130, written))['total']).toBe(total);
    }
  });

  it('leaves a total blank while a part is', () => {
    const open = withRow({ ...row, pending: null });
    expect(directSuit(withComputedTotals(format202130, open))['total']).toBeNull();
  });

  it('is as printed when it was read from a document', () => {
    const read = { ...withRow(row), seen: nothingSeen() };
    expect(withComputedTotals(format202130, read)).toEqual(read);
  });
});

describe('a report that is edited', () => {
  it('drops a written total that agrees with its parts', () => {
    expect(
      directSuit(withoutAgreeingTotals(format202130, withRow({ ...row, total: '7' })))['total'],
    ).toBeNull();
    expect(
      directSuit(withoutAgreeingTotals(format202130, withRow({ ...row, total: '０7' })))['total'],
    ).toBeNull();
  });

  it('keeps one that does not, and one whose parts are not all there', () => {
    expect(directSuit(withoutAgreeingTotals(format202130, withRow({ ...row, total: '9' })))['total']).toBe(
      '9',
    );
    const open = withRow({ ...row, pending: null, total: '3' });
    expect(directSuit(withoutAgreeingTotals(format202130, open))['total']).toBe('3');
  });
});

it('the report that was given stays untouched, and so do rows that the form does not have', () => {
  const report = writePath(withRow({ ...row, total: '7' }), figurePath('review.retrial.total'), '2');
  const before = JSON.stringify(report);
  const dropped = withoutAgreeingTotals(format202130, report);
  expect(JSON.stringify(report)).toBe(before);
  expect(dropped.tables['review']?.['retrial']).toEqual({ total: '2' });
});

function withRow(cells: Readonly<Record<string, string | null>>): Report {
  return Object.entries(cells).reduce(
    (report, [column, text]) => writePath(report, figurePath(`review.directSuit.${column}`), text),
    blank,
  );
}

function directSuit({ tables }: Report) {
  return tables['review']?.['directSuit'] ?? {};
}
