import type { ReportAgency } from '@/lib/report/report';
import { callApi, field, type Answer } from './client';

/** A reading as the person who compared it left it. */
export interface Reviewed {
  readonly fileId: string;
  readonly year: number;
  readonly agency: ReportAgency;
  readonly figures: Readonly<Record<string, string | null>>;
}

/** A value that was taken over from last year. */
export interface CarriedChange {
  readonly path: string;
  readonly base: string | null;
  readonly value: string | null;
}

/** 从文件开始: the next year's report, or the report itself. */
export function reportFromFile(
  reviewed: Reviewed,
  use: 'lastYear' | 'report',
): Promise<Answer<{ readonly id: string }>> {
  return callApi('reports/from-file', { method: 'POST', body: { ...reviewed, use } }, (value) => {
    const id = field(value, 'id');
    return typeof id === 'string' ? { id } : null;
  });
}

/** 接上上年报告 of a report that is there; answers what was taken over. */
export function attachLastYear(
  reportId: string,
  given: Reviewed | { readonly typed: Readonly<Record<string, string | null>> },
): Promise<Answer<readonly CarriedChange[]>> {
  const address = `reports/${encodeURIComponent(reportId)}/last-year`;
  return callApi(address, { method: 'PUT', body: given }, (value) => {
    const carried = field(value, 'carried');
    return Array.isArray(carried) && carried.every(isCarried) ? carried : null;
  });
}

/** Address of an original, for a link. */
export function originalAddress(fileId: string): string {
  return `/api/v1/read/${encodeURIComponent(fileId)}`;
}

function isCarried(value: unknown): value is CarriedChange {
  const values = [field(value, 'base'), field(value, 'value')];
  return (
    typeof field(value, 'path') === 'string' && values.every((one) => one === null || typeof one === 'string')
  );
}
