import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '@/lib/document/blocks';
import { defaultProfile } from '@/lib/document/profile';
import { readOfficeFonts } from '@/lib/fonts/office-fonts';
import { layOut } from '@/lib/layout/lay-out';
import { renameFont } from '@/scripts/make-fonts/rename-font.mjs';
import { openFonts, type FontBook } from './open-fonts';
import { pdfMaker } from './pdf-maker';

const ours = openFonts('.');
const report = prose('政府信息公开2025年，朱镕WAVE同志。');

describe('the fonts of the office', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-fonts-'));
  let office: FontBook = ours;
  beforeAll(() => {
    const gothic = readFileSync('assets/fonts/noto-sans-sc-500.ttf');
    const latin = readFileSync('assets/fonts/nianbao-latin-700.ttf');
    put('fang.ttf', renameFont(gothic, { family: 'FangSong_GB2312', style: 'Regular' }));
    put('times.ttf', renameFont(latin, { family: 'Times New Roman', style: 'Bold' }));
    office = openFonts('.', readOfficeFonts(folder));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are embedded, and their text stands where it was laid out', async () => {
    const pdf = await pdfMaker(ours, office, fail)(report);
    const { names, boxes } = await read(pdf);
    expect(names).toContain('FangSong_GB2312-Regular');
    const [page] = layOut(report, office.metrics);
    for (const { text, x, y } of boxes) {
      const run = page!.texts.find((one) => Math.abs(one.x - x) < 0.05 && Math.abs(one.y - y) < 0.05);
      expect(text.startsWith(run?.text ?? '?'), `${text} at ${x}, ${y}`).toBe(true);
    }
    const used = page!.texts.flatMap(({ part, font }) => (part === 'page' ? [] : font));
    expect(new Set(used)).toEqual(new Set(['office-fang', 'latin']));
  });

  it('give way to ours, once and for all, where one cannot be embedded', async () => {
    const told: string[] = [];
    let asked = 0;
    const broken: FontBook = {
      metrics: office.metrics,
      font: (id) => {
        if (!id.startsWith('office-')) return office.font(id);
        asked += 1;
        throw new Error('glyph 7 is damaged');
      },
    };
    const make = pdfMaker(ours, broken, (message) => told.push(message));
    expect((await read(await make(report))).names).not.toContain('FangSong_GB2312-Regular');
    await make(report);
    expect(told).toEqual([expect.stringContaining('改用程序自带的字体')]);
    expect(asked).toBe(1);
  });

  function put(name: string, bytes: Buffer): void {
    writeFileSync(join(folder, name), bytes);
  }
});

it('has nothing to fall back on where ours fail', async () => {
  const broken: FontBook = { ...ours, font: () => fail('damaged') };
  await expect(pdfMaker(broken, undefined, fail)(report)).rejects.toThrow('damaged');
});

/** Names of the embedded fonts without their subset tags, and the text with its places. */
async function read(bytes: Uint8Array) {
  const names = Array.from(
    Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/FontName \/\w+\+([\w-]+)/g),
  );
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent({ disableNormalization: true });
  const height = page.view[3]!;
  const boxes = items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, x: item.transform[4] as number, y: height - (item.transform[5] as number) }]
      : [],
  );
  return { names: names.map(([, name]) => name), boxes };
}

function fail(message: string): never {
  throw new Error(message);
}

function prose(text: string): ReportDocument {
  const blocks = [{ kind: 'paragraph', part: 'otherMatters', text }] as const;
  return { title: '报告', agency: '云江市水务局', year: 2025, draft: false, profile: defaultProfile, blocks };
}
