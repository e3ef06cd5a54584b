import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import fontRecords from '@/assets/fonts/metrics.json';
import type { Block, ReportDocument } from '@/lib/document/blocks';
import { buildDocument } from '@/lib/document/build-document';
import { defaultProfile } from '@/lib/document/profile';
import { readFontMetrics } from '@/lib/layout/font-metrics';
import { layOut } from '@/lib/layout/lay-out';
import type { Report } from '@/lib/report/report';
import { formats } from '@/templates/index';
import { renderPreview } from './render-preview';
import { renderSvg } from './render-svg';

const fonts = readFontMetrics(fontRecords);
const report = fixture('invented-2025');
const pages = layOut(report, fonts);

describe.each(pages)('page $number', (page) => {
  const svg = renderSvg(page);

  it('is one picture as large as the page', () => {
    expect(elements(svg, 'svg')).toHaveLength(1);
    expect(svg).toContain(`viewBox="0 0 ${page.width} ${page.height}"`);
  });

  it('prints every run at its place', () => {
    const texts = elements(svg, 'text');
    expect(texts.map(({ text }) => text)).toEqual(page.texts.map(({ text }) => text));
    texts.forEach(({ x, y }, i) => {
      expect(Number(x.split(' ')[0])).toBeCloseTo(page.texts[i]!.x, 1);
      expect(Number(y)).toBe(page.texts[i]!.y);
    });
  });

  it('places each Han character by itself and Latin text by its length', () => {
    elements(svg, 'text').forEach(({ x, text, textLength }, i) => {
      const run = page.texts[i]!;
      if (run.font === 'latin' || run.font === 'latinBold') expect(Number(textLength)).toBe(run.width);
      else
        expect(x).toBe([...text].map((_, at) => Math.round((run.x + at * run.step!) * 100) / 100).join(' '));
    });
  });
});

it('leads from a figure and from its cell back to the field', () => {
  const cell = 'requests.received.total';
  const page = pages.find(({ areas }) => areas.some((area) => area.cell === cell))!;
  const svg = renderSvg(page);
  expect(elements(svg, 'text').filter((text) => text['data-cell'] === cell)).toHaveLength(1);
  expect(
    elements(svg, 'rect').filter((rect) => rect['data-cell'] === cell && rect['data-part'] === 'requests'),
  ).toHaveLength(1);
});

it('writes characters of markup as text', () => {
  const text = 'A<b>&"公开"';
  const [page] = layOut(prose(text), fonts);
  const svg = renderSvg(page!);
  const printed = elements(svg, 'text').flatMap((one) => (one['data-part'] === 'page' ? [] : one.text));
  expect(printed.join('')).toBe(text);
});

it('marks a draft on every page and a finished report on none', async () => {
  const { pages: draft } = await renderPreview({ ...report, draft: true });
  const { pages: finished } = await renderPreview({ ...report, draft: false });
  expect(draft.every((svg) => svg.includes('>草稿<'))).toBe(true);
  expect(finished.some((svg) => svg.includes('>草稿<'))).toBe(false);
});

it('has one picture for each page of the layout', async () => {
  expect(await renderPreview({ ...report, draft: false })).toEqual({
    pages: pages.map(renderSvg),
    missing: [],
  });
});

it('names the characters that no font has, and prints 〓 for them', async () => {
  const preview = await renderPreview(prose('李\u{2fa1d}同志'));
  expect(preview.missing).toEqual([{ character: '\u{2fa1d}', part: 'otherMatters' }]);
  expect(preview.pages[0]).toContain('〓');
});

it('asks for the title in its own family at weight 700, beside bold digits', () => {
  const groups = elements(renderSvg(pages[0]!), 'g').filter((group) => group['font-size'] === '22');
  expect(groups.map((group) => group['font-weight'])).toEqual(groups.map(() => 'bold'));
  expect(groups.some((group) => group['font-family']!.startsWith("'Nianbao Title'"))).toBe(true);
});

type Found = Record<string, string> & { text: string; x: string; y: string };

/** Elements of one name in order, with their attributes and text. */
function elements(svg: string, name: string): Found[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    preserveOrder: true,
  });
  const found: Found[] = [];
  const walk = (nodes: readonly Record<string, unknown>[]) => {
    for (const node of nodes) {
      for (const [key, children] of Object.entries(node)) {
        if (!Array.isArray(children)) continue;
        const text = (children as Record<string, string>[]).map((child) => child['#text'] ?? '').join('');
        if (key === name) found.push({ ...(node[':@'] as Record<string, string>), text } as Found);
        walk(children as Record<string, unknown>[]);
      }
    }
  };
  walk(parser.parse(svg) as Record<string, unknown>[]);
  return found;
}

function prose(text: string): ReportDocument {
  const block: Block = { kind: 'paragraph', part: 'otherMatters', text };
  return {
    title: '报告',
    agency: '某某市财政局',
    year: 2025,
    draft: false,
    profile: defaultProfile,
    blocks: [block],
  };
}

function fixture(name: string): ReportDocument {
  const read = JSON.parse(readFileSync(`e2e/fixtures/${name}.json`, 'utf8')) as Report;
  return buildDocument(
    formats.find(({ id }) => id === read.format)!,
    read,
    { draft: false },
  );
}
