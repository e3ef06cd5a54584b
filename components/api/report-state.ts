import { newOperationId } from '@/components/saving/operation-id';
import type { ReportState } from '@/lib/report/report-state';
import { callApi, field, type Answer } from './client';

/** 状态变更 as one asks for it. */
export interface AskedState {
  readonly from: ReportState;
  readonly to: ReportState;
  /** 退回理由 or 更正说明 */
  readonly note?: string;
  readonly publication?: { readonly address: string; readonly publishedOn: string };
}

/** 状态变更 of a report as it is saved now. An answer that was lost is asked for once more: it stays one change. */
export async function changeState(id: string, asked: AskedState): Promise<Answer<true>> {
  const address = `reports/${encodeURIComponent(id)}`;
  const now = await callApi(address, { method: 'GET' }, readRev);
  if (!now.ok) return now;
  const body = { ...asked, rev: now.data, key: newOperationId() };
  const send = () => callApi(`${address}/state`, { method: 'POST', body }, () => true as const);
  const answer = await send();
  return !answer.ok && answer.code === 'offline' ? send() : answer;
}

/** 预览: each page as an SVG, and the characters that no font has. */
export interface PreviewPages {
  readonly pages: readonly string[];
  readonly missing: readonly string[];
}

export function loadPreview(id: string): Promise<Answer<PreviewPages>> {
  return callApi(`reports/${encodeURIComponent(id)}/preview`, { method: 'GET' }, readPreview);
}

function readRev(value: unknown): number | null {
  const rev = field(value, 'rev');
  return typeof rev === 'number' ? rev : null;
}

function readPreview(value: unknown): PreviewPages | null {
  const pages = field(value, 'pages');
  const missing = field(value, 'missing');
  if (!Array.isArray(pages) || !Array.isArray(missing)) return null;
  const characters = missing.map((one: unknown) => field(one, 'character'));
  return { pages: pages.filter(isText), missing: characters.filter(isText) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
