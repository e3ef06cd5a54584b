import type { Template } from '@/lib/template/types';
import { formatForYear } from './format-for-year';

/** 报告年度 that can be written today: a year that is over and that a format serves. */
export interface ReportYears {
  readonly from: number;
  readonly to: number;
}

type Served = Pick<Template, 'years'>;

export function reportYears(formats: readonly Served[], today: Date): ReportYears {
  return { from: Math.min(...formats.map(({ years }) => years.from)), to: chinaYear(today) - 1 };
}

/** Why no report can be written for a year, in Chinese; nothing where it can. */
export function yearProblem(formats: readonly Served[], year: number, today: Date): string | undefined {
  const { from, to } = reportYears(formats, today);
  if (year > to) {
    return `${year}年还没有结束，不能编制该年度的报告。现在可以编制的最近年度是${to}年。`;
  }
  if (formatForYear(formats, year)) return undefined;
  return `没有适用于${year}年的格式。可以编制${from}年至${to}年的报告。`;
}

/** The year by the clock of Beijing, wherever the server stands. */
function chinaYear(today: Date): number {
  return new Date(today.getTime() + 8 * 3_600_000).getUTCFullYear();
}
