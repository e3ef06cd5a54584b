/** 测试用: reports to begin a test with. Nothing of the product imports this file. */
import { blankReport } from '@/lib/report/blank';
import { figurePath, pathsOf, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { cellMap } from '@/lib/template/walk';
import { check } from './check';
import type { Finding } from './finding';

/** 零报告: every input 0, every text written, no total. No rule has anything to say. */
export function zeroReport(template: Template): Report {
  let report = blankReport(template, template.years.from, { name: '云江市档案局', kind: 'department' });
  for (const { address, isTotal } of cellMap(template).values()) {
    if (!isTotal) report = writePath(report, figurePath(address), '0');
  }
  for (const path of pathsOf(template)) {
    if (path.startsWith('text.') && !path.endsWith('.whole'))
      report = writePath(report, path, '已按规定写明。');
  }
  return report;
}

/** The same report with other cells. */
export function withCells(report: Report, cells: Readonly<Record<string, string | null>>): Report {
  return Object.entries(cells).reduce(
    (changed, [address, text]) => writePath(changed, figurePath(address), text),
    report,
  );
}

/** A report that was read from a document. */
export function asRead(report: Report): Report {
  return { ...report, seen: {} };
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
