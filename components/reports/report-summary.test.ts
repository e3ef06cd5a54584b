import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import type { Report } from '@/lib/report/report';
import { cellsOf, tablesOf } from '@/lib/template/walk';
import { format202130 } from '@/templates/2021-30';
import { summarize } from './report-summary';

const template = format202130;
const agency = { name: '云江市档案馆', kind: 'institution' } as const;

describe('summarize', () => {
  it('calls the parts of a blank report not begun, without a single error', () => {
    const { parts, flow } = summarize('r1', template, blankReport(template, 2025, agency));
    expect(parts.map(({ id }) => id)).toEqual(['opening', ...template.sections.map(({ id }) => id)]);
    expect(parts.filter(({ mark }) => mark.severity === 'error')).toEqual([]);
    expect(partOf(parts, 'requests')).toMatchObject({
      address: '/reports/r1/requests',
      mark: { severity: 'missing', word: '未开始' },
      detail: '0/144 格',
    });
    expect(flow.verdict).toEqual({ severity: 'missing', word: '未填齐' });
  });

  it('shows the total column of a balanced table under the short words of the form', () => {
    const report = withZeros(blankReport(template, 2025, agency));
    set(report, 'received', 'naturalPerson', '8');
    set(report, 'granted', 'naturalPerson', '7');
    set(report, 'carriedForward', 'naturalPerson', '1');
    const { parts, flow } = summarize('r1', template, report);
    expect(Object.fromEntries(flow.figures)).toEqual({ 新收: '8', 上年结转: '0', 办结: '7', 结转下年: '1' });
    expect(flow.verdict).toEqual({ severity: 'ok', word: '相符' });
    expect(partOf(parts, 'requests').detail).toBe('144/144 格 · 7/7 列相符');
  });

  it('gives the difference of the total column where it does not balance', () => {
    const report = withZeros(blankReport(template, 2025, agency));
    set(report, 'received', 'naturalPerson', '2');
    const { parts, flow } = summarize('r1', template, report);
    expect(flow.verdict).toEqual({ severity: 'error', word: '差 2' });
    expect(partOf(parts, 'requests').mark.severity).toBe('error');
  });

  it('does not call a table balanced whose columns only cancel each other out', () => {
    const report = withZeros(blankReport(template, 2025, agency));
    set(report, 'received', 'naturalPerson', '1');
    set(report, 'granted', 'commercialEnterprise', '1');
    expect(summarize('r1', template, report).flow.verdict).toEqual({ severity: 'error', word: '2 列不符' });
  });

  it('counts the blanks of a part that was begun', () => {
    const report = blankReport(template, 2025, agency);
    set(report, 'received', 'naturalPerson', '1');
    expect(partOf(summarize('r1', template, report).parts, 'requests').mark).toEqual({
      severity: 'missing',
      count: 143,
    });
  });
});

function partOf(parts: ReturnType<typeof summarize>['parts'], id: string) {
  const part = parts.find((candidate) => candidate.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part;
}

function set(report: Report, row: string, column: string, value: string) {
  report.tables['requests']![row]![column] = value;
}

function withZeros(report: Report): Report {
  for (const cell of tablesOf(template).flatMap(cellsOf)) {
    if (!cell.isTotal) report.tables[cell.table.id]![cell.row.id]![cell.column.id] = '0';
  }
  return report;
}
