import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { ReportDocument } from '@/lib/document/blocks';
import { blankReport } from '@/lib/report/blank';
import { writePath } from '@/lib/report/path';
import { nothingSeen } from '@/lib/report/seen';
import { format202130 } from '@/templates/2021-30';
import { ExportError } from './export-error';
import { publish } from './publish';
import { publicReport } from './public-report';
import { verifyJson } from './verify-json';

// Renderers with a fault: 41 comes out as 14, and 47 not at all.
vi.mock(import('@/lib/render/docx/render-docx'), async (original) => {
  const { renderDocx } = await original();
  return {
    renderDocx: async (...input) => {
      const files = unzipSync(await renderDocx(...input));
      const xml = strFromU8(files['word/document.xml']!).replace('>41</w:t>', '>14</w:t>');
      return zipSync({ ...files, 'word/document.xml': strToU8(xml.replace('>47</w:t>', '></w:t>')) });
    },
  };
});
vi.mock(import('@/lib/render/html/render-html'), async (original) => {
  const { renderHtml } = await original();
  return { renderHtml: (document, options) => renderHtml(faulty(document), options) };
});
vi.mock(import('@/lib/render/xlsx/render-xlsx'), async (original) => {
  const { renderXlsx } = await original();
  return { renderXlsx: (document, options) => renderXlsx(faulty(document), options) };
});
vi.mock(import('@/lib/render/text/render-text'), async (original) => {
  const { renderText } = await original();
  return { renderText: (document) => renderText(faulty(document)) };
});
vi.mock(import('@/lib/render/pdf/render-pdf'), async (original) => {
  const { renderPdf } = await original();
  return { renderPdf: (document, options) => renderPdf(faulty(document), options) };
});

const blank = blankReport(format202130, 2025, { name: '云江市水务局', kind: 'department' });
const cell = 'tables.requests.received.naturalPerson';
const PLACE = '一、本年新收政府信息公开申请数量 / 自然人';

describe('publishing', { timeout: 60_000 }, () => {
  it.each(['docx', 'html', 'xlsx', 'txt'] as const)(
    'hands out no %s in which a renderer swapped two digits or dropped a figure, and says where',
    async (to) => {
      await expect(publish(format202130, blank, to)).resolves.toBeDefined();
      const swapped = await failureOf(publish(format202130, writePath(blank, cell, '41'), to));
      expect(swapped).toBeInstanceOf(ExportError);
      expect(swapped.message).toContain(`${PLACE}”报告中是“41”，文件中是“14”`);
      const dropped = await failureOf(publish(format202130, writePath(blank, cell, '47'), to));
      expect(dropped.message).toContain('报告中是“47”，文件中是“空”');
      expect(dropped.message).toContain('没有交出');
    },
  );

  it.each(['41', '47'])('hands out no PDF that does not print %s as it is', async (figure) => {
    await expect(publish(format202130, blank, 'pdf')).resolves.toBeDefined();
    const failure = await failureOf(publish(format202130, writePath(blank, cell, figure), 'pdf'));
    expect(failure).toBeInstanceOf(ExportError);
    expect(failure.message).toContain('表三 收到和处理政府信息公开申请情况没有照样印出');
  });

  it('hands out no report file that holds another figure', () => {
    const report = writePath(blank, cell, '41');
    expect(() => verifyJson(format202130, report, JSON.stringify(report))).not.toThrow();
    const other = JSON.stringify(writePath(blank, cell, '14'));
    expect(() => verifyJson(format202130, report, other)).toThrow('requests.received.naturalPerson');
    expect(() => verifyJson(format202130, report, '{}')).toThrow(ExportError);
  });

  it('puts into a public page no note that is not printed', () => {
    const noted = { ...blank, notes: { 'requests.received.naturalPerson': '内部说明' }, seen: nothingSeen() };
    expect(publicReport(format202130, noted)).toEqual(blank);
  });
});

function faulty(document: ReportDocument): ReportDocument {
  const wrong: Record<string, string> = { 41: '14', 47: '' };
  const blocks = document.blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, cells: block.cells.map((one) => ({ ...one, text: wrong[one.text] ?? one.text })) }
      : block,
  );
  return { ...document, blocks };
}

async function failureOf(work: Promise<unknown>): Promise<Error> {
  const failure = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(failure instanceof Error)) throw new Error('was handed out');
  return failure;
}
