import type { ReportAgency } from '@/lib/report/report';

/** A report as the acts on it need to know it. */
export interface ReportRow {
  readonly id: string;
  readonly year: number;
  readonly agency: ReportAgency;
  readonly formatId: string;
  readonly rev: number;
  /** 编制中: may be filled in and its year and agency changed. */
  readonly isDrafting: boolean;
  /** 演示: of the invented agency. */
  readonly isDemo: boolean;
}

export function reportName({ year }: Pick<ReportRow, 'year'>): string {
  return `${year}年度报告`;
}
