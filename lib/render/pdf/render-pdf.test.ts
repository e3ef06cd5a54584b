import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fontRecords from '@/assets/fonts/metrics.json';
import type { Block, ReportDocument } from '@/lib/document/blocks';
import { buildDocument } from '@/lib/document/build-document';
import { defaultProfile } from '@/lib/document/profile';
import { readFontMetrics } from '@/lib/layout/font-metrics';
import { layOut } from '@/lib/layout/lay-out';
import type { Report } from '@/lib/report/report';
import { formats } from '@/templates/index';
import { makePdf } from './make-pdf';
import { openFonts } from './open-fonts';
import { PdfError } from './pdf-error';
import { renderPdf } from './render-pdf';

const fonts = readFontMetrics(fontRecords);

describe.each(['guyuan-2021', 'guangzhou-2020'])('%s', (name) => {
  const report = fixture(name);
  const pages = layOut(report, fonts);
  let pdf: PDFDocumentProxy;
  beforeAll(async () => {
    pdf = await open(await renderPdf(report));
  });

  it('holds the text of the layout at its places, and no other', async () => {
    expect(pdf.numPages).toBe(pages.length);
    for (const page of pages) {
      const boxes = await boxesOf(pdf, page.number);
      expect(linesOf(boxes)).toEqual(linesOf(page.texts));
      // A reader joins neighbouring runs; what it shows by itself begins where a run begins.
      for (const { text, x, y } of boxes) {
        const run = page.texts.find((one) => Math.abs(one.x - x) < 0.05 && Math.abs(one.y - y) < 0.05);
        expect(text.startsWith(run?.text.trim() ?? '?'), `${text} at ${x}, ${y}`).toBe(true);
      }
    }
  });

  it('names title, agency and language, and claims PDF/A-2b', async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: report.title, Author: report.agency, Language: 'zh-CN' });
    expect(metadata.getRaw()).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>B</);
  });

  it('has an outline of the six parts that leads to their pages', async () => {
    const outline = await pdf.getOutline();
    const marks = pages.flatMap((page) => page.marks.map((mark) => ({ ...mark, page: page.number })));
    expect(outline.map(({ title }) => title)).toEqual(marks.map(({ title }) => title));
    const targets = await Promise.all(outline.map(({ dest }) => pdf.getPageIndex((dest as [never])[0])));
    expect(targets.map((index) => index + 1)).toEqual(marks.map(({ page }) => page));
  });
});

it('embeds hanzi that the usual fonts lack', async () => {
  const pdf = await open(await renderPdf(prose('朱镕、玥、旸、㛃同志')));
  const printed = (await boxesOf(pdf, 1)).map(({ text }) => text).join('');
  expect(printed).toContain('朱镕、玥、旸、㛃同志');
});

it('gives the same text and boxes from run to run', async () => {
  const [first, second] = await Promise.all([
    renderPdf(fixture('guyuan-2021')),
    renderPdf(fixture('guyuan-2021')),
  ]);
  const [a, b] = [await open(first), await open(second)];
  expect(await boxesOf(a, 4)).toEqual(await boxesOf(b, 4));
});

it('stops at its time limit, says so, and makes the next file', async () => {
  const endless = prose('公开信息，'.repeat(40_000));
  await expect(renderPdf(endless, { timeLimit: 20 })).rejects.toThrow(/^生成PDF超过1秒，已停止/);
  await expect(renderPdf(prose('公开'))).resolves.toBeInstanceOf(Uint8Array);
});

describe('a damaged installation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-pdf-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names the font that is damaged', async () => {
    cpSync('assets/fonts', join(folder, 'assets/fonts'), { recursive: true });
    writeFileSync(join(folder, 'assets/fonts', fontRecords.fang.file), 'damaged');
    const made = makePdf(prose('公开'), openFonts(folder));
    await expect(made).rejects.toThrow(PdfError);
    await expect(made).rejects.toThrow(/字体文件缺失或损坏.*fandol-fang/);
  });
});

interface Box {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What a reader finds on a page: text with left edge and baseline from the top, in points. */
async function boxesOf(pdf: PDFDocumentProxy, number: number): Promise<Box[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ disableNormalization: true });
  const height = page.view[3]!;
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, x: item.transform[4] as number, y: height - (item.transform[5] as number) }]
      : [],
  );
}

/** The text on each baseline, without blanks. */
function linesOf(boxes: readonly Box[]): { y: number; text: string }[] {
  const lines: { y: number; text: string }[] = [];
  for (const { text, y } of boxes) {
    const last = lines.at(-1);
    const plain = text.replace(/\s/g, '');
    if (last && Math.abs(last.y - y) < 0.1) last.text += plain;
    else lines.push({ y: Math.round(y * 10) / 10, text: plain });
  }
  return lines;
}

function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes, verbosity: 0, useSystemFonts: false }).promise;
}

function prose(text: string): ReportDocument {
  const block: Block = { kind: 'paragraph', part: 'otherMatters', text };
  return {
    title: '2025年政府信息公开工作年度报告',
    agency: '某某市财政局',
    year: 2025,
    draft: false,
    profile: defaultProfile,
    blocks: [block],
  };
}

function fixture(name: string): ReportDocument {
  const report = JSON.parse(readFileSync(`e2e/fixtures/${name}.json`, 'utf8')) as Report;
  return buildDocument(
    formats.find(({ id }) => id === report.format)!,
    report,
    { draft: false },
  );
}
