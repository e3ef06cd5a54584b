import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { evaluate } from '@/lib/report/evaluate';
import { writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { check, ruleSetVersion } from '@/lib/rules/check';
import { checkExplained, type AgencyView } from '@/lib/rules/check-explained';
import { placeKey } from '@/lib/rules/finding-key';
import { figuresRead } from '@/lib/rules/reason';
import { defaultRuleSettings } from '@/lib/rules/rule-settings';
import { cellsOf, tablesOf } from '@/lib/template/walk';
import { format202130 } from '@/templates/2021-30';
import { summarize } from './report-summary';

const template = format202130;
const agency = { name: '云江市档案馆', kind: 'institution' } as const;

describe('summarize', () => {
  it('calls the parts of a blank report not begun, without a single error', () => {
    const parts = summaryOf(blankReport(template, 2025, agency));
    expect(parts.map(({ id }) => id)).toEqual(['opening', ...template.sections.map(({ id }) => id)]);
    expect(parts.filter(({ mark }) => mark.severity === 'error')).toEqual([]);
    expect(partOf(parts, 'requests')).toMatchObject({
      address: '/reports/r1/requests',
      mark: { severity: 'missing', word: '未开始' },
      detail: '0/144 格',
    });
  });

  it('counts the columns that balance', () => {
    const report = withZeros();
    set(report, 'received', 'naturalPerson', '8');
    set(report, 'granted', 'naturalPerson', '7');
    set(report, 'carriedForward', 'naturalPerson', '1');
    expect(partOf(summaryOf(report), 'requests').detail).toBe('144/144 格 · 7/7 列相符');
    set(report, 'received', 'naturalPerson', '9');
    expect(partOf(summaryOf(report), 'requests')).toMatchObject({
      mark: { severity: 'error', count: 2 },
      detail: '144/144 格 · 5/7 列相符',
    });
  });

  it('counts the blanks of a part that was begun', () => {
    const report = blankReport(template, 2025, agency);
    set(report, 'received', 'naturalPerson', '1');
    expect(partOf(summaryOf(report), 'requests').mark).toEqual({ severity: 'missing', count: 143 });
  });

  it('no longer counts a doubt that was explained, until its figures change', () => {
    const report = withZeros();
    report.tables['proactive']!['normativeDocument'] = { issued: '3', repealed: '2', inForce: '1' };
    expect(partOf(summaryOf(report), 'proactive').mark).toEqual({ severity: 'doubt', count: 1 });
    const reasons = [reasonFor(report, 'proactive')];
    expect(partOf(summaryOf(report, { reasons }), 'proactive').mark).toEqual({
      severity: 'ok',
      word: '已填',
    });
    report.tables['proactive']!['normativeDocument'] = { issued: '3', repealed: '2', inForce: '2' };
    expect(partOf(summaryOf(report, { reasons }), 'proactive').mark).toMatchObject({ severity: 'doubt' });
  });

  it('counts what the agency has set: its limit and its words', () => {
    const report = writePath(withZeros(), 'text.problemsAndImprovements', '旧称栏目更新不及时，已改进。');
    const before = partOf(summaryOf(report), 'problemsAndImprovements').mark;
    const settings = { ...defaultRuleSettings, wordList: [{ word: '旧称' }] };
    const after = partOf(summaryOf(report, { settings }), 'problemsAndImprovements').mark;
    expect(after).not.toEqual(before);
  });
});

function summaryOf(report: Report, view: AgencyView = {}) {
  return summarize('r1', checkExplained(template, report, view));
}

function partOf(parts: ReturnType<typeof summarize>, id: string) {
  const part = parts.find((candidate) => candidate.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part;
}

function reasonFor(report: Report, part: string) {
  const [finding] = check(template, report).filter((one) => one.part === part && one.severity === 'doubt');
  if (!finding) throw new Error(`no doubt in ${part}`);
  return {
    rule: finding.ruleId,
    place: placeKey(finding),
    version: ruleSetVersion,
    figures: figuresRead(finding, evaluate(template, report)),
    text: '有当年制发当年废止的文件',
    who: '李敏',
    at: '2026-01-05T00:00:00Z',
  };
}

function set(report: Report, row: string, column: string, value: string) {
  report.tables['requests']![row]![column] = value;
}

function withZeros(): Report {
  const report = blankReport(template, 2025, agency);
  for (const cell of tablesOf(template).flatMap(cellsOf)) {
    if (!cell.isTotal) report.tables[cell.table.id]![cell.row.id]![cell.column.id] = '0';
  }
  return report;
}
