import { describe, expect, it } from 'vitest';
import fontRecords from '@/assets/fonts/metrics.json';
import {
  fixture,
  longProse,
  withFigures,
  withOtherMatters,
  type CaseReport,
} from '@/e2e/fixtures/document-cases';
import { buildDocument } from '@/lib/document/build-document';
import type { ReportDocument } from '@/lib/document/blocks';
import { blankReport } from '@/lib/report/blank';
import { parseReportText } from '@/lib/report/parse-report';
import type { Template } from '@/lib/template/types';
import { formats } from '@/templates/index';
import { faceIds, readFontMetrics, type FontMetrics } from './font-metrics';
import { TYPE_AREA } from './geometry';
import { layOut } from './lay-out';
import type { Page } from './page';

const metrics = readFontMetrics(fontRecords);
const HAIR = 0.05;
/** Characters on a full page. */
const FULL_PAGE = 22 * 28;
const real = fixture('guangzhou-2020');

describe('a report out of the ordinary is laid out on full pages, in bounded work', () => {
  it.each<[string, CaseReport, number]>([
    ['200,000 characters of prose', withProse(200_000), 200_000 / FULL_PAGE],
    ['3,000 paragraphs of one character', withOtherMatters(real, '无\n'.repeat(3000)), 3000 / 22],
    ['3,000 headings one after the other', withOtherMatters(real, '（一）标题\n'.repeat(3000)), 3000 / 22],
    ['a word of 40,000 letters', withOtherMatters(real, 'a'.repeat(40_000)), 40_000 / (22 * 60)],
    [
      'an address of 40,000 letters',
      withOtherMatters(real, `http://${'a.'.repeat(20_000)}`),
      40_000 / (22 * 90),
    ],
    ['40,000 closing marks', withOtherMatters(real, '）'.repeat(40_000)), 40_000 / FULL_PAGE],
    ['40,000 spaces in a line', withOtherMatters(real, `公${' '.repeat(40_000)}开`), 0],
    ['an agency of 200 characters', named('云江市'.repeat(66) + '局'), 0],
    ['an agency of 200 letters', named('A'.repeat(200)), 0],
    ['figures of 40 digits', withFigures(real, () => '9'.repeat(40)), 0],
    ['figures that are words', withFigures(real, () => '不详，正在核实之中'.repeat(4)), 0],
    ['notes of 500 characters', withNotes('本机关没有这项职权。'.repeat(50)), 0],
  ])('%s', (_, report, pagesOfProse) => {
    const { document, characters } = documentOf(report);
    const { fonts, asked } = counting();
    const pages = layOut(document, fonts);
    expect(pages.length).toBeGreaterThan(pagesOfProse * 0.9);
    expect(pages.length).toBeLessThan(pagesOfProse * 1.2 + 60);
    // Each character is measured a few times, in one font after the other; never again for each line or page.
    expect(asked()).toBeLessThan(characters * 60 + 100_000);
    expect(pages.filter(isEmpty)).toEqual([]);
    expect(pages.flatMap(outside)).toEqual([]);
  });

  it.each(formats)('nothing at all: $id', (template) => {
    const agency = { name: '', kind: 'department' } as const;
    const blank = {
      ...blankReport(template, template.years.from, agency),
      signature: { name: '', date: '' },
    };
    const pages = layOut(buildDocument(template, blank, { draft: true }), metrics);
    expect(pages.filter(isEmpty)).toEqual([]);
    expect(pages.length).toBeLessThan(6);
  });
});

it('is stopped at the door where one part has more than 50,000 characters', () => {
  const parsed = parseReportText(formats, JSON.stringify(withOtherMatters(real, '公'.repeat(50_001))));
  expect(parsed.ok ? '' : parsed.why).toContain('text.otherMatters 的内容过长，最多50000字');
});

/** 40,000 characters in each of five parts. */
function withProse(length: number): CaseReport {
  const part = longProse(length / 5).slice(0, length / 5);
  const overview = { lead: part, proactiveDisclosure: part, disclosureOnRequest: part };
  return { ...real, text: { ...real.text, overview, problemsAndImprovements: part, otherMatters: part } };
}

function named(name: string): CaseReport {
  return { ...real, agency: { ...real.agency, name }, signature: { ...real.signature, name } };
}

function withNotes(note: string): CaseReport {
  const rows = Object.entries(real.tables['proactive'] ?? {});
  const addresses = rows.flatMap(([row, columns]) =>
    Object.keys(columns).map((column) => `proactive.${row}.${column}`),
  );
  return { ...real, notes: Object.fromEntries(addresses.map((address) => [address, note])) };
}

function documentOf(report: CaseReport): { document: ReportDocument; characters: number } {
  const text = JSON.stringify(report);
  const parsed = parseReportText(formats, text);
  if (!parsed.ok) throw new Error(parsed.why);
  const template: Template = parsed.template;
  return { document: buildDocument(template, parsed.report, { draft: false }), characters: text.length };
}

/** The same fonts, which count how often a width is asked for. */
function counting(): { fonts: FontMetrics; asked: () => number } {
  let count = 0;
  const counted = faceIds.map((face) => [
    face,
    (code: number) => {
      count += 1;
      return metrics[face](code);
    },
  ]);
  return { fonts: Object.fromEntries(counted) as FontMetrics, asked: () => count };
}

function isEmpty({ texts }: Page): boolean {
  return texts.every(({ part }) => part === 'page');
}

function outside({ texts }: Page): string[] {
  return texts.flatMap(({ part, text, x, y, width, size }) => {
    if (part === 'page') return [];
    const isIn =
      x >= TYPE_AREA.left - HAIR &&
      x + width <= TYPE_AREA.right + HAIR &&
      y - size * 0.88 >= TYPE_AREA.top - HAIR &&
      y + size * 0.12 <= TYPE_AREA.bottom + HAIR;
    return isIn ? [] : [`${text} at ${x}, ${y}`];
  });
}
