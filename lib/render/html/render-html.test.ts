import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officialForm201960 } from '@/e2e/fixtures/official-map/2019-60';
import { officialForm202130 } from '@/e2e/fixtures/official-map/2021-30';
import { officialFigures, type OfficialTable } from '@/e2e/fixtures/official-map/shape';
import { buildDocument } from '@/lib/document/build-document';
import { htmlDocument } from '@/lib/read/html-document';
import { parseHtml } from '@/lib/read/parse-html';
import { tablesOfDocument } from '@/lib/read/visible-document';
import { blankReport } from '@/lib/report/blank';
import { writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { renderHtml } from './render-html';

const PAYLOAD = `</p><script>alert("1")</script>&amp;'<b>`;
const ESCAPED = '&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;&lt;b&gt;';
const blank = blankReport(format202130, 2025, { name: '云江市水务局', kind: 'department' });
const page = (report: Report, draft = false) => renderHtml(buildDocument(format202130, report, { draft }));

describe('a web page', () => {
  it.each([
    ['2021-30', format202130, officialForm202130],
    ['2019-60', format201960, officialForm201960],
  ])('has the grids of the official form, span by span: %s', (_, template, form) => {
    const report = blankReport(template, template.years.from, { name: '局', kind: 'department' });
    const root = parseHtml(renderHtml(buildDocument(template, report, { draft: false })));
    if (!root) throw new Error('not read');
    const official = Object.entries(form.tables).map(([id, table]) => officialGrid(id, table));
    expect(tablesOfDocument(htmlDocument(root))).toEqual(official);
  });

  it.each(['guyuan-2021', 'guangzhou-2020', 'invented-2025'])('closes what it opens: %s', (name) => {
    const report = JSON.parse(readFileSync(`e2e/fixtures/${name}.json`, 'utf8')) as Report;
    const template = report.format === '2019-60' ? format201960 : format202130;
    expect(unbalanced(renderHtml(buildDocument(template, report, { draft: true })))).toEqual([]);
  });

  it('needs nothing that an editor takes away: no class, no script, no style element, no address', () => {
    expect(page(blank)).not.toMatch(/<(script|style|link|img|iframe)\b|\s(class|id|src|href|on\w+)=/);
  });

  it('names the head, the columns and the rows of a table for those who hear it', () => {
    const html = page(blank);
    expect(html).toContain('<caption style="text-align:center;padding:4px;font-weight:bold">表三 收到和处理');
    expect(html).toMatch(/<thead>\n<tr><td colspan="3" rowspan="3"/);
    expect(html).toMatch(/<th scope="col" colspan="5"[^>]*>法人或其他组织/);
    expect(html).toMatch(/<th scope="row" rowspan="22"[^>]*>三、本年度办理结果/);
    expect(html).toMatch(/<tbody>\n<tr><th scope="rowgroup" colspan="4"[^>]*>第二十条第（五）项/);
  });

  it.each([
    ['agency', { ...blank, agency: { ...blank.agency, name: PAYLOAD } }],
    ['text.opening', writePath(blank, 'text.opening', PAYLOAD)],
    ['text.overview.platform', writePath(blank, 'text.overview.platform', `（四）${PAYLOAD}。后文`)],
    ['signature.name', writePath(blank, 'signature.name', PAYLOAD)],
    ['a cell', writePath(blank, 'tables.requests.received.naturalPerson', PAYLOAD)],
  ])('shows the payload in %s as text', (_, report) => {
    const html = page(report);
    expect(html).toContain(ESCAPED);
    expect(html).not.toMatch(/<script|<b>/);
    expect(unbalanced(html)).toEqual([]);
  });

  it('carries the data as an attribute that nothing breaks out of', () => {
    const data = JSON.stringify({ a: `"><script>${PAYLOAD}`, b: '\u007f\uffff' });
    const html = renderHtml(buildDocument(format202130, blank, { draft: false }), { data });
    expect(html).not.toContain('<script');
    expect(unbalanced(html)).toEqual([]);
  });

  it('holds no control character, no half of a pair and no non-character', () => {
    const html = page(writePath(blank, 'text.opening', '甲\u0001\u001f\u007f\u0085\ud800\ufffe\uffff乙'));
    expect(html).toContain('甲乙');
    expect(html).not.toMatch(/[^\n\P{Cc}]|\p{Cs}|[\ufffe\uffff]/u);
  });

  it('says at the top that it is a draft, and only then', () => {
    expect(page(blank, true)).toMatch(/<main[^>]*>\n<p[^>]*><strong>草稿<\/strong><\/p>\n<h1/);
    expect(page(blank)).not.toContain('草稿');
  });

  it('lets a heading run into its paragraph', () => {
    const report = writePath(blank, 'text.overview.lead', '（一）健全机制。全年修订制度三项。');
    expect(page(report)).toContain('<strong>（一）健全机制。</strong>全年修订制度三项。</p>');
  });
});

const VOID = new Set(['meta', 'br', 'col']);

/** Tags that are closed in another order than they were opened, or not at all. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s+[a-z-]+="[^"<>]*")*>/g)) {
    if (VOID.has(name)) continue;
    if (slash !== '/') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  const rest = html
    .replace('<!doctype html>', '')
    .replace(/<\/?[a-z][a-z0-9]*(?:\s+[a-z-]+="[^"<>]*")*>/g, '');
  return [...wrong, ...open, ...(/[<>]/.exec(rest) ?? [])];
}

function officialGrid(id: string, table: OfficialTable) {
  const labels = table.labels.map(([text, rowSpan, columnSpan, row, column]) => ({
    ...{ row, column, rowSpan, columnSpan, text },
  }));
  const figures = officialFigures(id, table).map(({ row, column, colSpan }) => ({
    ...{ row, column, rowSpan: 1, columnSpan: colSpan, text: '' },
  }));
  const cells = [...labels, ...figures].sort((a, b) => a.row - b.row || a.column - b.column);
  return { rows: table.rows, columns: table.columns, cells };
}
