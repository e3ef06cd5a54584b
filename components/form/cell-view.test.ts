import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { evaluate } from '@/lib/report/evaluate';
import { format202130 } from '@/templates/2021-30';
import { cellViews } from './cell-view';

const TOTAL = 'requests.received.total';

describe('a total that came with a file', () => {
  it('is no claim where it equals the computed one', () => {
    expect(view('6')).toMatchObject({ text: '6', claim: null });
    expect(view('６')).toMatchObject({ text: '6', claim: null });
  });

  it('stands beside the computed one where it differs', () => {
    expect(view('7')).toMatchObject({ text: '6', claim: '7' });
  });

  it('stands alone while a part is blank', () => {
    expect(view('6', { naturalPerson: null })).toMatchObject({ text: '5', isRunning: true, claim: '6' });
  });
});

function view(total: string, change: Readonly<Record<string, string | null>> = {}) {
  const report = blankReport(format202130, 2025, { name: '云江市水务局', kind: 'department' });
  const { requests = {} } = report.tables;
  const figures = Object.fromEntries(Object.keys(requests['received'] ?? {}).map((column) => [column, '1']));
  const tables = { ...report.tables, requests: { ...requests, received: { ...figures, ...change, total } } };
  return cellViews(evaluate(format202130, { ...report, tables }), []).get(TOTAL);
}
