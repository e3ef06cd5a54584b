import type { Output } from '@/lib/publish/outputs';
import type { ReportAgency } from '@/lib/report/report';
import { callApi, field, type Answer } from './client';

/** A report as the interface names it after a change. */
export interface ReportReference {
  readonly id: string;
}

export function createReport(body: {
  readonly year: number;
  readonly agency: ReportAgency;
}): Promise<Answer<ReportReference>> {
  return callApi('reports', { method: 'POST', body }, readReference);
}

/** 打开报告文件: the text of a report file becomes a report. */
export function importReport(text: string): Promise<Answer<ReportReference>> {
  return callApi('reports/import', { method: 'POST', text }, readReference);
}

/** 复制 into another year. */
export function duplicateReport(id: string, year: number): Promise<Answer<ReportReference>> {
  return callApi(`${addressOf(id)}/duplicate`, { method: 'POST', body: { year } }, readReference);
}

/** 更改年度或机关 */
export function changeBasics(
  id: string,
  body: { readonly year: number; readonly agency: ReportAgency; readonly rev: number },
): Promise<Answer<true>> {
  return callApi(addressOf(id), { method: 'PATCH', body }, () => true);
}

export function removeReport(id: string): Promise<Answer<true>> {
  return callApi(addressOf(id), { method: 'DELETE' }, () => true);
}

/** Takes a removal back. */
export function restoreReport(id: string): Promise<Answer<true>> {
  return callApi(`${addressOf(id)}/restore`, { method: 'POST' }, () => true);
}

export type ExportFormat = Output;

/** Address of a file of the report, for a link. */
export function exportAddress(id: string, to: ExportFormat): string {
  return `/api/v1/${addressOf(id)}/export?to=${to}`;
}

function addressOf(id: string): string {
  return `reports/${encodeURIComponent(id)}`;
}

function readReference(value: unknown): ReportReference | null {
  const id = field(value, 'id');
  return typeof id === 'string' ? { id } : null;
}
