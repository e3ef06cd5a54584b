import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fontRecords from '@/assets/fonts/metrics.json';
import type { Block, ReportDocument } from '@/lib/document/blocks';
import { buildDocument } from '@/lib/document/build-document';
import { defaultProfile, tableFontSizes } from '@/lib/document/profile';
import type { Report } from '@/lib/report/report';
import { formats } from '@/templates/index';
import { readFontMetrics } from './font-metrics';
import { CHARACTER, PAPER, TYPE_AREA } from './geometry';
import { layOut } from './lay-out';
import type { Page, TextRun } from './page';

const fonts = readFontMetrics(fontRecords);
const HAIR = 0.05;

describe.each(['guyuan-2021', 'guangzhou-2020', 'invented-2025'])('%s', (name) => {
  const pages = layOut(fixture(name), fonts);

  it('keeps all text and rules inside the 版心, but for the page number', () => {
    expect(outside(pages)).toEqual([]);
    for (const { rules } of pages) {
      for (const rule of rules) {
        expect(Math.min(rule.x1, rule.x2)).toBeGreaterThanOrEqual(TYPE_AREA.left - HAIR);
        expect(Math.max(rule.x1, rule.x2)).toBeLessThanOrEqual(TYPE_AREA.right + HAIR);
        expect(Math.min(rule.y1, rule.y2)).toBeGreaterThanOrEqual(TYPE_AREA.top - HAIR);
        expect(Math.max(rule.y1, rule.y2)).toBeLessThanOrEqual(TYPE_AREA.bottom + HAIR);
      }
    }
  });

  it('prints every block once and in order', () => {
    const wanted = fixture(name).blocks.flatMap((block) =>
      block.kind === 'table' ? [] : [textOfBlock(block)],
    );
    const tables = new Set(
      fixture(name).blocks.flatMap((block) => (block.kind === 'table' ? [block.part] : [])),
    );
    const isProse = ({ part, size }: TextRun) => part !== 'page' && (!tables.has(part) || size === 16);
    expect(squeezed(textOf(pages, isProse))).toBe(squeezed(wanted.join('')));
  });

  it('puts every figure into its own cell', () => {
    for (const block of fixture(name).blocks) {
      if (block.kind !== 'table') continue;
      for (const cell of block.cells.filter(({ address }) => address !== undefined)) {
        expect(textOf(pages, (run) => run.cell === cell.address)).toBe(cell.text);
        const [page] = pages.filter(({ areas }) => areas.some((area) => area.cell === cell.address));
        const area = page!.areas.find((candidate) => candidate.cell === cell.address)!;
        for (const run of page!.texts.filter((candidate) => candidate.cell === cell.address)) {
          expect(run.x).toBeGreaterThan(area.x);
          expect(run.x + run.width).toBeLessThan(area.x + area.width);
          expect(run.y).toBeGreaterThan(area.y);
          expect(run.y).toBeLessThan(area.y + area.height);
        }
      }
    }
  });

  it.each(tableFontSizes)('puts the whole of 表三 on one page in %d pt', (tableFontSize) => {
    const set = layOut({ ...fixture(name), profile: { ...defaultProfile, tableFontSize } }, fonts);
    const holding = set.filter(({ areas }) => areas.some(({ cell }) => cell?.startsWith('requests.')));
    expect(holding).toHaveLength(1);
  });

  it('marks the six parts', () => {
    const titles = pages.flatMap(({ marks }) => marks.map(({ title }) => title));
    expect(titles.map((title) => title[0]).join('')).toBe('一二三四五六');
  });

  it('numbers odd pages on the right and even pages on the left', () => {
    pages.forEach(({ texts }, i) => {
      const number = texts.filter(({ part }) => part === 'page');
      expect(number.map(({ text }) => text).join('')).toBe(`— ${i + 1} —`);
      expect(number[0]!.x < PAPER.width / 2).toBe(i % 2 === 1);
    });
  });

  it('gives equal pages for equal documents', () => {
    expect(layOut(fixture(name), fonts)).toEqual(pages);
  });
});

describe('pages', () => {
  it('hold 22 lines', () => {
    const [first] = layOut(document([paragraph('公'.repeat(28 * 40))]), fonts);
    expect(new Set(baselines(first!)).size).toBe(22);
  });

  it('never end with a heading', () => {
    for (let lines = 1; lines < 24; lines += 1) {
      const heading: Block = { kind: 'heading', part: 'overview', level: 2, text: '（一）主动公开情况' };
      const text = Array.from({ length: lines }, () => paragraph('公开'));
      const pages = layOut(document([...text, heading, paragraph('公开')]), fonts);
      const page = pages.find(({ texts }) => texts.some(({ font }) => font === 'kai'))!;
      const last = Math.max(...baselines(page));
      expect(page.texts.find(({ font }) => font === 'kai')!.y).toBeLessThan(last);
    }
  });

  it('never hold the 落款 alone', () => {
    for (let lines = 1; lines < 45; lines += 1) {
      const text = paragraph('公'.repeat(28 * lines));
      const signature: Block = {
        kind: 'signature',
        part: 'signature',
        name: '某某市财政局',
        date: '2026年1月20日',
      };
      const page = layOut(document([text, signature]), fonts).at(-1)!;
      expect(page.texts.filter(({ part }) => part === 'otherMatters').length).toBeGreaterThanOrEqual(1);
      expect(page.texts.filter(({ part }) => part === 'signature').length).toBeGreaterThanOrEqual(2);
    }
  });

  it('set the date two characters right of where the name begins', () => {
    const [name, date] = signatureOf('某某市住房公积金管理中心', '2026年1月20日');
    expect(date!.x - name!.x).toBeCloseTo(2 * CHARACTER, 1);
    expect(TYPE_AREA.right - name!.x - name!.width).toBeCloseTo(2 * CHARACTER, 1);
  });

  it('keep two characters free right of a date that is longer than the name', () => {
    const runs = signatureOf('某某局', '2026年1月20日');
    const last = runs.at(-1)!;
    expect(TYPE_AREA.right - last.x - last.width).toBeCloseTo(2 * CHARACTER, 1);
    expect(runs[1]!.x - runs[0]!.x).toBeCloseTo(2 * CHARACTER, 1);
  });

  it('have their number in the middle where the 版式 says so', () => {
    const profile = { ...defaultProfile, pageNumbers: 'centred' } as const;
    const pages = layOut({ ...document([paragraph('公'.repeat(28 * 40))]), profile }, fonts);
    for (const { texts } of pages) {
      const number = texts.filter(({ part }) => part === 'page');
      const right = Math.max(...number.map(({ x, width }) => x + width));
      expect((number[0]!.x + right) / 2).toBeCloseTo((TYPE_AREA.left + TYPE_AREA.right) / 2, 1);
    }
    expect(pages).toHaveLength(2);
  });

  it('carry 草稿 as long as the report is a draft', () => {
    const blocks = [paragraph('公开')];
    expect(layOut({ ...document(blocks), draft: true }, fonts)[0]!.watermark?.text).toBe('草稿');
    expect(layOut(document(blocks), fonts)[0]!.watermark).toBeUndefined();
  });

  it('keep whatever is written inside the 版心', () => {
    const character = fc.oneof(
      fc.constantFrom(...'政府信息公开，。（）“”2025a '),
      fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x1f300, max: 0x2ffff }).map((code) => String.fromCodePoint(code)),
    );
    const text = fc.string({ unit: character, minLength: 1, maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const pages = layOut(document([paragraph(first), paragraph(second)]), fonts);
        expect(outside(pages)).toEqual([]);
      }),
    );
  });
});

function outside(pages: readonly Page[]): TextRun[] {
  return pages.flatMap(({ texts }) =>
    texts.filter(
      ({ part, x, y, width, size }) =>
        part !== 'page' &&
        (x < TYPE_AREA.left - HAIR ||
          x + width > TYPE_AREA.right + HAIR ||
          y - size * 0.88 < TYPE_AREA.top - HAIR ||
          y + size * 0.12 > TYPE_AREA.bottom + HAIR),
    ),
  );
}

function textOf(pages: readonly Page[], wanted: (run: TextRun) => boolean): string {
  return pages
    .flatMap(({ texts }) => texts.filter(wanted))
    .map(({ text }) => text)
    .join('');
}

function textOfBlock(block: Exclude<Block, { kind: 'table' }>): string {
  switch (block.kind) {
    case 'title':
      return block.lines.join('');
    case 'heading':
      return block.text;
    case 'paragraph':
      return `${block.runIn?.text ?? ''}${block.text}`;
    case 'signature':
      return `${block.name}${block.date}`;
  }
}

function baselines(page: Page): number[] {
  return page.texts.filter(({ part }) => part !== 'page').map(({ y }) => y);
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

function signatureOf(name: string, date: string): readonly TextRun[] {
  const blocks: Block[] = [{ kind: 'signature', part: 'signature', name, date }];
  return layOut(document(blocks), fonts)[0]!.texts.filter(({ part }) => part === 'signature');
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', part: 'otherMatters', text };
}

function document(blocks: readonly Block[]): ReportDocument {
  return { title: '报告', agency: '某某市财政局', year: 2025, draft: false, profile: defaultProfile, blocks };
}

function fixture(name: string): ReportDocument {
  const report = JSON.parse(readFileSync(`e2e/fixtures/${name}.json`, 'utf8')) as Report;
  return buildDocument(
    formats.find(({ id }) => id === report.format)!,
    report,
    { draft: false },
  );
}
