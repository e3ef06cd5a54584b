import type { ReportAgency } from '@/lib/report/report';
import { isEditable, stateNames, type ReportState } from '@/lib/report/report-state';
import type { Severity } from '@/lib/rules/finding';
import type { Flow, FlowVerdict } from '@/lib/rules/flow';
import type { Template } from '@/lib/template/types';
import { momentWords } from './moment';
import type { ReportRow } from './report-row';

/** A report as the list gets it. */
export interface StoredReport {
  readonly id: string;
  readonly rev: number;
  readonly state: ReportState;
  readonly year: number;
  readonly agency: ReportAgency;
  readonly template: Pick<Template, 'id' | 'name'>;
  readonly flow: Flow;
  readonly updatedAt: string;
  readonly isDemo: boolean;
}

/** One line of 历年报告. */
export interface ReportLine {
  readonly row: ReportRow;
  readonly state: string;
  readonly format: string;
  readonly figures: Flow['figures'];
  /** 勾稽 in one word. */
  readonly verdict: { readonly severity: Severity | 'ok'; readonly word: string } | null;
  readonly changed: string;
}

/** For whoever may not fill reports in, none is 编制中: there is nothing to go on with. */
export function reportLine(stored: StoredReport, today: string, mayFill: boolean): ReportLine {
  const { id, rev, state, year, agency, template, flow, updatedAt, isDemo } = stored;
  return {
    row: { id, year, agency, rev, formatId: template.id, isDrafting: mayFill && isEditable(state), isDemo },
    state: stateNames[state],
    format: template.name,
    figures: flow.figures,
    verdict: flow.verdict && verdictMark(flow.verdict),
    changed: momentWords(new Date(updatedAt), today),
  };
}

/**
 * 本年报告: the latest one in work; where none is, the latest of all. 演示 only where there is no own one. The list
 * stands latest year first.
 */
export function currentReport<R extends Pick<StoredReport, 'state' | 'isDemo'>>(
  reports: readonly R[],
): R | undefined {
  const own = reports.filter(({ isDemo }) => !isDemo);
  const shown = own.length > 0 ? own : reports;
  return shown.find(({ state }) => isEditable(state)) ?? shown[0];
}

/** The words over the figures of the flow, in the order of the forms, each once. */
export function flowWords(lines: readonly Pick<ReportLine, 'figures'>[]): readonly string[] {
  return Array.from(new Set(lines.flatMap(({ figures }) => Array.from(figures.keys()))));
}

function verdictMark(verdict: FlowVerdict): NonNullable<ReportLine['verdict']> {
  switch (verdict.kind) {
    case 'holds':
      return { severity: 'ok', word: '相符' };
    case 'undecided':
      return { severity: 'missing', word: '未填齐' };
    case 'totalOff':
      return { severity: 'error', word: `差 ${verdict.difference}` };
    case 'columnsOff':
      return { severity: 'error', word: `${verdict.count} 列不符` };
  }
}
