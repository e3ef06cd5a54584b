import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format203001 } from '@/e2e/formats/2030-01';
import { defaultProfile } from '@/lib/document/profile';
import { readReport } from '@/lib/read/read-report';
import { withComputedTotals } from '@/lib/report/complete-totals';
import { parseReport } from '@/lib/report/parse-report';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { tablesOf } from '@/lib/template/walk';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import type { Output } from './outputs';
import { publish } from './publish';
import { anyReport, runs } from './test-report';

const formats: readonly Template[] = [format202130, format201960, format203001];

describe.each([
  ['2021-30', format202130, 2025],
  ['2019-60', format201960, 2020],
  ['2030-01', format203001, 2031],
])('any report of %s', { timeout: 600_000 }, (_, template, year) => {
  const tried = (few: number, holds: (report: Report) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(anyReport(template, year), (report) => holds(accepted(template, report))),
      { numRuns: runs(few) },
    );

  it('comes back equal from a report file and from a DOCX', async () => {
    await tried(4, async (report) => {
      for (const to of ['json', 'docx'] as const) {
        const read = await readBack(template, report, to);
        expect(read).toEqual({ report, unread: [], differences: [] });
      }
    });
  });

  it('comes back from a DOCX that is laid out as another office has it', async () => {
    const profile = { ...defaultProfile, subheadings: 'ownLine', signature: false, title: 'none' } as const;
    await tried(2, async (report) => {
      for (const subheadings of ['ownLine', 'runIn'] as const) {
        const { bytes } = await publish(template, report, 'docx', { profile: { ...profile, subheadings } });
        expect(await outcome(bytes, 'docx')).toEqual({ report, unread: [], differences: [] });
      }
    });
  });

  it('comes back from a web page with agency, year, figures, printed notes and prose', async () => {
    await tried(4, async (report) => {
      const read = await readBack(template, report, 'html');
      expect(read).toEqual({
        report: { ...report, notes: printedNotes(template, report) },
        unread: [],
        differences: [],
      });
    });
  });

  it('comes back from the body of a web page alone, as far as it is visible', async () => {
    await tried(4, async (report) => {
      const { bytes } = await publish(template, report, 'html');
      const body = new TextDecoder().decode(bytes).replace(/<head>.*<\/head>/s, '');
      const read = (await outcome(new TextEncoder().encode(body), 'html')).report;
      expect(read.agency.name).toBe(report.agency.name);
      expect(read.year).toBe(report.year);
      expect(read.tables).toEqual(report.tables);
      expect(read.notes).toEqual(shownNotes(template, report));
      expect(proseOf(read)).toEqual(proseOf(report));
    });
  });

  it('comes back from a workbook with agency, year and figures', async () => {
    await tried(4, async (report) => {
      const read = (await readBack(template, report, 'xlsx')).report;
      expect(read.agency.name).toBe(report.agency.name);
      expect(read.year).toBe(report.year);
      expect(read.tables).toEqual(report.tables);
    });
  });

  it('is withheld in no kind of file', async () => {
    await tried(2, async (report) => {
      for (const to of ['pdf', 'txt'] as const) {
        expect((await publish(template, report, to)).bytes.length).toBeGreaterThan(0);
      }
    });
  });
});

/** The report as a file at the door would have it, totals computed. */
function accepted(template: Template, report: Report): Report {
  const parsed = parseReport(formats, report);
  if (!parsed.ok) throw new Error(parsed.why);
  return withComputedTotals(template, parsed.report);
}

async function readBack(template: Template, report: Report, to: Output) {
  return outcome((await publish(template, report, to)).bytes, to);
}

async function outcome(bytes: Uint8Array, to: Output) {
  const read = await readReport(formats, `年报.${to}`, bytes);
  if (!read.ok) throw new Error(read.why);
  const { report, unread, differences } = read;
  return { report, unread, differences };
}

/** Notes of the tables that print notes. */
function printedNotes(template: Template, { notes }: Report): Record<string, string> {
  const printing = tablesOf(template)
    .filter(({ printsNotes }) => printsNotes === true)
    .map(({ id }) => `${id}.`);
  return Object.fromEntries(
    Object.entries(notes).filter(([address]) => printing.some((table) => address.startsWith(table))),
  );
}

/** Those of them that stand beside a figure. */
function shownNotes(template: Template, report: Report): Record<string, string> {
  return Object.fromEntries(
    Object.entries(printedNotes(template, report)).filter(([address]) => {
      const [table = '', row = '', column = ''] = address.split('.');
      return /^-?\d+(\.\d+)?$/.test(report.tables[table]?.[row]?.[column] ?? '');
    }),
  );
}

/** All words of the prose, in order; a page drops characters that no page may hold. */
function proseOf({ text, signature }: Report): string {
  const texts = Object.values(text).flatMap((part) =>
    typeof part === 'string' ? [part] : Object.values(part),
  );
  return [...texts, signature.name, signature.date].join('\n').replace(/[\s\p{Cs}\ufffd-\uffff]/gu, '');
}
