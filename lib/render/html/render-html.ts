import type { ReportDocument } from '@/lib/document/blocks';
import { escapeHtml } from './escape-html';
import { renderHtmlFragment } from './render-html-fragment';

/**
 * 年度报告 as one page for a portal that needs nothing else: no script, no style element, no class. `data` is the
 * report file that travels inside.
 */
export function renderHtml(report: ReportDocument, { data }: { readonly data?: string } = {}): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(report.title)}</title>`,
    `<meta name="author" content="${escapeHtml(report.agency)}">`,
    ...(data === undefined ? [] : [`<meta name="nianbao-report" content="${escapeHtml(escapeJson(data))}">`]),
    '</head>',
    '<body style="margin:0;color:#000;background:#fff">',
    '<main style="max-width:860px;margin:0 auto;padding:16px;font-size:17px">',
    renderHtmlFragment(report),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Characters that no page may hold, written in JSON's own way, so that the data come back unchanged. */
function escapeJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
