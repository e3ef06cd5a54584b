import { check } from '@/lib/rules/check';
import { buildDocument } from '@/lib/document/build-document';
import { renderDocx } from '@/lib/render/docx/render-docx';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benchChecks } from './checks';
import { benchDocuments } from './documents';
import { measurement, quantile, timesOf } from './measurement';
import { benchReading } from './reading';
import { templateFiller } from './rivals/fill-template';
import { sampleReports } from './sample-reports';

// The first PDF opens fonts and may bundle the thread that makes it.
const COLD_START = 60_000;

describe('the bench', { timeout: COLD_START }, () => {
  it('measures checks and documents', async () => {
    const office = { name: 'office', convert: () => wait(1), stop: () => Promise.resolve() };
    const documents = await benchDocuments({ warmUp: 0, counted: 1 }, () => Promise.resolve(office));
    const lines = [...(await benchChecks({ one: 2, many: 2 })), ...documents];
    expect(lines.map(({ id }) => id)).toEqual([
      'check.tables.ms',
      'check.prose5000.ms',
      'check.3000Files.ms',
      'render.docx.ratio',
      'render.pdf.ratio',
      'read.docx.ms',
    ]);
    for (const { value, target } of lines) {
      expect(value).toBeGreaterThan(0);
      expect(target).toBeGreaterThan(0);
    }
  });

  it('measures reading what others made, one file and several by one command', async () => {
    const file = readFileSync('e2e/fixtures/guyuan-2021.json');
    const lines = await benchReading({ warmUp: 0, counted: 1, files: 2 }, () => Promise.resolve([file]));
    expect(lines.map(({ id, value }) => [id, (value ?? 0) > 0])).toEqual(
      ['read.foreignDocx.ms', 'read.pdf.ms', 'read.officePdf.ms', 'check.2Docx.ms'].map((id) => [id, true]),
    );
  });

  it('says so where there is no office program to compare with', async () => {
    const lines = await benchDocuments({ warmUp: 0, counted: 1 }, () => Promise.resolve({ missing: 'none' }));
    const reading = await benchReading({ warmUp: 0, counted: 1, files: 1 }, () => Promise.resolve(undefined));
    expect(reading[2]).toMatchObject({ id: 'read.officePdf.ms', value: null, pass: false });
    expect(lines[1]).toEqual({ id: 'render.pdf.ratio', value: null, target: 1, pass: false, note: 'none' });
  });

  it('lets the other tool print the same figures and texts', async () => {
    const { template, report } = sampleReports();
    const other = { ...report(2), text: { ...report(2).text, opening: '另一份导语。' } };
    const [sample, document] = [report(1), other].map((one) =>
      buildDocument(template, one, { draft: false }),
    );
    const fill = await templateFiller(sample!);
    const text = (bytes: Uint8Array) =>
      strFromU8(unzipSync(bytes)['word/document.xml']!).replace(/<[^>]+>/g, '');
    expect(text(fill(document!))).toBe(text(await renderDocx(document!)));
  });

  it('works on another report each time, none of them with an error', () => {
    const { template, report } = sampleReports();
    const seen = new Set([0, 1, 2999].map((number) => JSON.stringify(report(number).tables)));
    expect(seen.size).toBe(3);
    const severities = [0, 1, 2999].flatMap((number) =>
      check(template, report(number)).map(({ severity }) => severity),
    );
    expect(severities).not.toContain('error');
    expect(severities).not.toContain('missing');
  });
});

describe('a measurement', () => {
  it('passes up to its target', () => {
    expect(measurement('a', 25, 25)).toEqual({ id: 'a', value: 25, target: 25, pass: true });
    expect(measurement('a', 25.1, 25).pass).toBe(false);
  });

  it('takes the value that most do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile(hundred, 0.5)).toBe(50);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('gives every repetition its own number and leaves the warm-up out', async () => {
    const turns: number[] = [];
    const times = await timesOf(3, (turn) => turns.push(turn), 2);
    expect(turns).toEqual([0, 1, 2, 3, 4]);
    expect(times).toHaveLength(3);
  });
});

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
