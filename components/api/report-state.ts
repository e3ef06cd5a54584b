import type { ReportState } from '@/lib/report/report-state';
import { callApi, field, type Answer } from './client';

/** 定稿, 重新编辑 or 发布 of a report as it is saved now. */
export async function changeState(id: string, to: ReportState): Promise<Answer<true>> {
  const address = `reports/${encodeURIComponent(id)}`;
  const now = await callApi(address, { method: 'GET' }, readRev);
  if (!now.ok) return now;
  return callApi(`${address}/state`, { method: 'POST', body: { to, rev: now.data } }, () => true);
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
