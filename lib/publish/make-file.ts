import type { ReportDocument } from '@/lib/document/blocks';
import { buildDocument } from '@/lib/document/build-document';
import type { LayoutProfile } from '@/lib/document/profile';
import { docxTables } from '@/lib/read/docx-tables';
import { openDocx } from '@/lib/read/docx-package';
import { htmlDocument } from '@/lib/read/html-document';
import { parseHtml } from '@/lib/read/parse-html';
import { tablesOfDocument } from '@/lib/read/visible-document';
import { xlsxSheets } from '@/lib/read/xlsx-sheets';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { ExportError } from './export-error';
import type { Output } from './outputs';
import { publicReport } from './public-report';
import { textTables } from './text-tables';
import { verifyJson } from './verify-json';
import { verifyTables } from './verify-tables';

/** What a file is made of. */
export interface Contents {
  readonly template: Template;
  readonly report: Report;
  readonly draft: boolean;
  readonly profile: LayoutProfile;
}

/**
 * Makes one file, opens it again and compares what it shows with the report. A renderer and its library load only
 * when their kind of file is made.
 */
export function makeFile(to: Output, contents: Contents): Promise<Uint8Array> {
  return MAKERS[to](contents);
}

const MAKERS: Readonly<Record<Output, (contents: Contents) => Promise<Uint8Array>>> = {
  docx: makeDocx,
  pdf: makePdf,
  html: makeHtml,
  xlsx: makeXlsx,
  json: makeJson,
  txt: makeText,
};

function documentOf({ template, report, draft, profile }: Contents): ReportDocument {
  return buildDocument(template, report, { draft, profile });
}

async function makeDocx(contents: Contents): Promise<Uint8Array> {
  const { renderDocx } = await import('@/lib/render/docx/render-docx');
  const bytes = await renderDocx(documentOf(contents), { data: JSON.stringify(contents.report) });
  const opened = openDocx(bytes);
  if (!opened.ok) throw new ExportError(opened.why);
  verifyTables(contents.template, contents.report, docxTables(opened.docx));
  return bytes;
}

async function makePdf(contents: Contents): Promise<Uint8Array> {
  const { renderPdf } = await import('@/lib/render/pdf/render-pdf');
  const { verifyPdf } = await import('./verify-pdf');
  const document = documentOf(contents);
  const tables = document.blocks.filter((block) => block.kind === 'table');
  verifyTables(
    contents.template,
    contents.report,
    tables.map((table) => ({ ...table, columns: table.widths.length })),
  );
  const bytes = await renderPdf(document);
  await verifyPdf(document, bytes);
  return bytes;
}

async function makeHtml(contents: Contents): Promise<Uint8Array> {
  const { template, report } = contents;
  const { renderHtml } = await import('@/lib/render/html/render-html');
  const html = renderHtml(documentOf(contents), { data: JSON.stringify(publicReport(template, report)) });
  const page = parseHtml(html);
  if (!page) throw new ExportError('网页不能重新打开');
  verifyTables(template, report, tablesOfDocument(htmlDocument(page)));
  return new TextEncoder().encode(html);
}

async function makeXlsx(contents: Contents): Promise<Uint8Array> {
  const { template, report } = contents;
  const { renderXlsx } = await import('@/lib/render/xlsx/render-xlsx');
  const bytes = await renderXlsx(documentOf(contents), { format: template.id });
  const opened = xlsxSheets(bytes);
  if (!opened.ok) throw new ExportError(opened.why);
  verifyTables(template, report, opened.sheets);
  return bytes;
}

function makeJson({ template, report }: Contents): Promise<Uint8Array> {
  const json = `${JSON.stringify(report, null, 2)}\n`;
  verifyJson(template, report, json);
  return Promise.resolve(new TextEncoder().encode(json));
}

async function makeText(contents: Contents): Promise<Uint8Array> {
  const { template, report } = contents;
  const { renderText } = await import('@/lib/render/text/render-text');
  const text = renderText(documentOf(contents));
  verifyTables(template, report, textTables(template, text));
  return new TextEncoder().encode(text);
}
