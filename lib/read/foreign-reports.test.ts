import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printPdfs } from '@/e2e/foreign/docx/print-pdfs';
import { fileLayouts } from '@/e2e/foreign/file-layouts';
import type { ForeignReport } from '@/e2e/foreign/foreign-report';
import { randomForeign } from '@/e2e/foreign/random-report';
import { foreignText, textLayouts } from '@/e2e/foreign/text-layouts';
import { publish } from '@/lib/publish/publish';
import { parseReportText } from '@/lib/report/parse-report';
import { formats } from '@/templates/index';
import { readReport } from './read-report';
import type { ReadReport } from './read-result';

/** Of all cells that somebody could tell apart. */
const LEAST_RIGHT = 0.995;

const isLong = process.env['NIANBAO_LONG'] === '1';
const reports = (few: number, many: number) =>
  Array.from({ length: isLong ? many : few }, (_, i) => 70_000 + i);

/** Random reports of others; the oracle (e2e/foreign) shares no code with what reads them. */
describe('reports of others', { timeout: 1_800_000 }, () => {
  it.each(textLayouts)('are read from text printed as $name', async (layout) => {
    await expectRead(
      reports(4, 200).map((seed) => {
        const { report, text } = foreignText(layout, seed);
        return { report, name: 'report.txt', bytes: new TextEncoder().encode(text), hasProse: true };
      }),
    );
  });

  it.each(fileLayouts)('are read from a file made as $name', async ({ fileName, hasProse, make }) => {
    const made = reports(3, 130).map(async (seed) => {
      const report = randomForeign(seed);
      return { report, name: fileName, bytes: await make(report, seed), hasProse };
    });
    await expectRead(await Promise.all(made));
  });

  it('are read from a PDF by LibreOffice', async ({ skip }) => {
    const drawn = reports(3, 60).map((seed) => randomForeign(seed));
    const pdfs = await printPdfs(drawn);
    if (!pdfs) skip('LibreOffice is not installed');
    await expectRead(
      drawn.map((report, index) => ({
        report,
        name: 'report.pdf',
        bytes: pdfs?.[index] ?? new Uint8Array(),
        hasProse: false,
      })),
    );
  });
});

describe('a PDF of our own', { timeout: 60_000 }, () => {
  it.each(['guangzhou-2020', 'guyuan-2021', 'invented-2025'])('of %s is read in full', async (fixture) => {
    const parsed = parseReportText(formats, readFileSync(`e2e/fixtures/${fixture}.json`, 'utf8'));
    if (!parsed.ok) throw new Error(parsed.why);
    const { bytes } = await publish(parsed.template, parsed.report, 'pdf');
    const read = await readReport(formats, 'report.pdf', bytes);
    if (!read.ok) throw new Error(read.why);
    const { tables, text, notes, signature, year } = parsed.report;
    expect(read.report).toMatchObject({ tables, text, notes, signature, year });
    expect(read.unread).toEqual([]);
  });
});

interface Made {
  readonly report: ForeignReport;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hasProse: boolean;
}

/** Every cell is right or declared unread, none is wrong or passed over, and nearly all are right. */
async function expectRead(made: readonly Made[]): Promise<void> {
  const wrong: string[] = [];
  let right = 0;
  let told = 0;
  for (const { report, name, bytes, hasProse } of made) {
    const read = await readReport(formats, name, bytes);
    if (!read.ok) throw new Error(`${report.seed}: ${read.why}`);
    expect([read.template.id, read.report.year, plain(read.report.agency.name)]).toEqual([
      ...[report.format, report.year, plain(report.agency)],
    ]);
    const judged = judge(report, read);
    wrong.push(...judged.wrong.map((what) => `${report.seed} ${what}`));
    right += judged.right;
    told += judged.told;
    if (hasProse) expect(proseOf(read)).toEqual(wantedProse(report));
  }
  expect(wrong).toEqual([]);
  expect(right / told).toBeGreaterThanOrEqual(LEAST_RIGHT);
}

function judge(report: ForeignReport, read: Extract<ReadReport, { ok: true }>) {
  const unread = new Set(read.unread.map(({ id }) => id));
  const parts = new Set(read.unread.map(({ part }) => part));
  const wrong: string[] = [];
  let right = 0;
  let told = 0;
  for (const [id, expected] of Object.entries(report.expected)) {
    const [table = '', row = '', column = ''] = id.split('.');
    const found = read.report.tables[table]?.[row]?.[column] ?? null;
    const isDecidable = !report.undecidable.includes(id);
    if (isDecidable) told += 1;
    // A table that was not found is unread as a part.
    if (unread.has(id) || (read.report.seen?.tables[table] !== 'table' && parts.has(table))) continue;
    const note = report.notes[id];
    const isNoted = note === undefined || plain(read.report.notes[id] ?? '') === plain(note);
    if (found !== expected || !isNoted) wrong.push(`${id}: ${found ?? '空'} for ${expected ?? '空'}`);
    else if (isDecidable) right += 1;
  }
  return { wrong, right, told };
}

function proseOf({ report }: Extract<ReadReport, { ok: true }>) {
  const { opening, overview, problemsAndImprovements, otherMatters } = report.text;
  const aspects = typeof overview === 'object' ? overview : {};
  return [opening, ...Object.values(aspects), problemsAndImprovements, otherMatters].map((text) =>
    typeof text === 'string' ? plain(text) : text,
  );
}

function wantedProse({ prose }: ForeignReport) {
  const { opening, lead, aspects, problemsAndImprovements, otherMatters } = prose;
  return [opening, lead, ...Object.values(aspects), problemsAndImprovements, otherMatters].map(plain);
}

/** Files break lines and widths as they like. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b]/g, '');
}
