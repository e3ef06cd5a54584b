import type { BalanceSheet, RecordMark, SheetLine } from '@/lib/document/balance-sheet';
import { titleLines } from '@/lib/document/title-lines';
import type { Sheet } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import { ruleSetVersion } from '@/lib/rules/check';
import type { CheckedReport } from '@/lib/rules/check-explained';
import { severities, severityNames, type Finding } from '@/lib/rules/finding';
import type { Template } from '@/lib/template/types';
import { cellMap, cellName, tablesOf } from '@/lib/template/walk';
import { tableChecks } from './table-checks';

/** 核对单 of a report as its agency sees it: every declared comparison, what is open, what was explained, and the 附注. */
export function collectBalanceSheet(
  checked: CheckedReport,
  /** ISO date of the day on which the sheet is made. */
  date: string,
  mark?: RecordMark,
): BalanceSheet {
  const { template, report, sheet, findings, reasons, open } = checked;
  const explained = findings.flatMap((finding): SheetLine[] => {
    const state = reasons.get(finding);
    if (state?.kind !== 'holds') return [];
    const { text, who } = state.reason;
    return [{ group: '已说明', source: finding.ruleId, text: `${finding.message}说明：${text}（${who}）` }];
  });
  return {
    title: titleLines(template, report.agency.name, report.year).join(''),
    agency: report.agency.name.trim(),
    year: report.year,
    ruleSet: ruleSetVersion,
    date,
    tables: tablesOf(template)
      .map((table) => tableChecks(checked, table))
      .filter(({ byColumn, byRow }) => byColumn.length + byRow.length > 0),
    lines: [...openLines(template, sheet, open), ...explained, ...noteLines(template, report, sheet)],
    mark,
  };
}

/** 未处理的问题 by severity; the blank cells of a table are one line together. */
function openLines(template: Template, sheet: Sheet, findings: readonly Finding[]): SheetLine[] {
  const cells = cellMap(template);
  return severities.flatMap((severity) => {
    const group = severityNames[severity];
    const own = findings.filter((finding) => finding.severity === severity);
    const blanks = own.filter((finding) => isBlank(finding, sheet));
    const tables = new Set(blanks.map(({ cells: [cell = ''] }) => cells.get(cell)?.table.name ?? ''));
    return [
      ...[...tables].map((name): SheetLine => {
        const inTable = blanks.filter(({ cells: [cell = ''] }) => cells.get(cell)?.table.name === name);
        return { group, source: inTable[0]?.ruleId ?? '', text: `${name}有 ${inTable.length} 个格子未填。` };
      }),
      ...own
        .filter((finding) => !blanks.includes(finding))
        .map(({ ruleId, message }) => ({ group, source: ruleId, text: message })),
    ];
  });
}

function isBlank({ severity, cells: [cell = ''] }: Finding, sheet: Sheet): boolean {
  return severity === 'missing' && sheet.get(cell)?.text === null;
}

function noteLines(template: Template, report: Report, sheet: Sheet): SheetLine[] {
  return [...cellMap(template).values()].flatMap((cell): SheetLine[] => {
    const note = report.notes[cell.address]?.trim() ?? '';
    if (note === '') return [];
    const text = `${cellName(cell)}：${sheet.get(cell.address)?.text ?? ''}（${note}）`;
    return [{ group: '附注', source: cell.table.name, text }];
  });
}
