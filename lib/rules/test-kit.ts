/** 测试用: reports to begin a test with. Nothing of the product imports this file. */
import { blankReport } from '@/lib/report/blank';
import { withComputedTotals } from '@/lib/report/complete-totals';
import { figurePath, pathsOf, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { nothingSeen, type Seen } from '@/lib/report/seen';
import type { Template } from '@/lib/template/types';
import { cellMap } from '@/lib/template/walk';
import { check } from './check';
import type { Finding } from './finding';

/** Long enough to be a text; without its digits too short to be compared with last year's. */
const PROBLEMS =
  '存在的问题：12个栏目更新不及时，3处链接失效。改进措施：下一步按月检查，10个工作日内补齐，由2人复核。';
const OPENING = '统计期限为1月1日至12月31日。';

/** 零报告: every input 0, every text written, no total. No rule has anything to say. */
export function zeroReport(template: Template): Report {
  let report = blankReport(template, template.years.from, { name: '云江市档案局', kind: 'department' });
  for (const { address, isTotal } of cellMap(template).values()) {
    if (!isTotal) report = writePath(report, figurePath(address), '0');
  }
  for (const path of pathsOf(template)) {
    if (path.startsWith('text.') && !path.endsWith('.whole'))
      report = writePath(report, path, '已写明未收费。');
  }
  report = writePath(report, 'text.opening', OPENING);
  const problems = template.sections.find(({ id }) => id === 'problemsAndImprovements');
  return problems ? writePath(report, `text.${problems.id}`, PROBLEMS) : report;
}

/** The same report with other cells. */
export function withCells(report: Report, cells: Readonly<Record<string, string | null>>): Report {
  return Object.entries(cells).reduce(
    (changed, [address, text]) => writePath(changed, figurePath(address), text),
    report,
  );
}

/** A report that was read from a document, and what was noted of its print. */
export function asRead(report: Report, seen: Partial<Seen> = {}): Report {
  return { ...report, seen: { ...nothingSeen(), ...seen } };
}

/** The same with every total printed. */
export function asPrinted(template: Template, report: Report, seen: Partial<Seen> = {}): Report {
  return asRead(withComputedTotals(template, report), seen);
}

export function findingsOf(template: Template, report: Report, ruleId: string): Finding[] {
  return check(template, report).filter((finding) => finding.ruleId === ruleId);
}

/** Rule and first place of every finding. */
export function spoken(template: Template, report: Report): string[] {
  return check(template, report).map(
    ({ ruleId, cells, slot, part }) => `${ruleId} ${cells[0] ?? slot ?? part}`,
  );
}
