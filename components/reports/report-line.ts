import type { Report } from '@/lib/report/report';
import { stateNames, type ReportState } from '@/lib/report/report-state';
import type { Template } from '@/lib/template/types';
import { momentWords } from './moment';
import type { ReportRow } from './report-row';
import { summarize, type FlowSummary, type ReportSummary } from './report-summary';

/** A report as the list gets it. */
export interface StoredReport {
  readonly id: string;
  readonly rev: number;
  readonly state: ReportState;
  readonly report: Report;
  readonly template: Template;
  readonly updatedAt: string;
  readonly lastYear?: Pick<StoredReport, 'report' | 'template'>;
}

/** One line of 历年报告. */
export interface ReportLine {
  readonly row: ReportRow;
  readonly state: string;
  readonly format: string;
  readonly flow: FlowSummary;
  readonly parts: ReportSummary['parts'];
  readonly changed: string;
}

export function reportLine(stored: StoredReport, today: string): ReportLine {
  const { id, rev, state, report, template, updatedAt, lastYear } = stored;
  const { year, agency } = report;
  return {
    row: { id, year, agency, rev, formatId: template.id, isDrafting: state === 'drafting' },
    state: stateNames[state],
    format: template.name,
    changed: momentWords(new Date(updatedAt), today),
    ...summarize(id, template, report, lastYear),
  };
}

/** 本年报告: the latest one in work; where none is, the latest of all. The list stands latest year first. */
export function currentReport<R extends Pick<StoredReport, 'state'>>(reports: readonly R[]): R | undefined {
  return reports.find(({ state }) => state === 'drafting') ?? reports[0];
}

/** The words over the figures of the flow, in the order of the forms, each once. */
export function flowWords(lines: readonly Pick<ReportLine, 'flow'>[]): readonly string[] {
  return Array.from(new Set(lines.flatMap(({ flow }) => Array.from(flow.figures.keys()))));
}
