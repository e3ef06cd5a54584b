import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { officialForm201960 } from '@/e2e/fixtures/official-map/2019-60';
import { officialForm202130 } from '@/e2e/fixtures/official-map/2021-30';
import { officialFigures, type OfficialForm } from '@/e2e/fixtures/official-map/shape';
import { docxData } from '@/lib/read/docx-data';
import { openDocx } from '@/lib/read/docx-package';
import { docxTables } from '@/lib/read/docx-tables';
import { blankReport } from '@/lib/report/blank';
import { parseReportText } from '@/lib/report/parse-report';
import { writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { formats } from '@/templates/index';
import { publish } from './publish';

const forms: Readonly<Record<string, OfficialForm>> = {
  '2019-60': officialForm201960,
  '2021-30': officialForm202130,
};
const agency = { name: '云江市水务局', kind: 'department' } as const;

describe.each(['guyuan-2021', 'guangzhou-2020', 'invented-2025'])('the DOCX of %s', (name) => {
  const { template, report } = fixture(name);

  it('shows every figure of the report in its official place', async () => {
    const shown = shownFigures(template, (await publish(template, report, 'docx')).bytes);
    expect(shown).toEqual(expectedFigures(template, report));
  });

  it('carries the whole report file and is no draft', async () => {
    const { bytes } = await publish(template, report, 'docx');
    expect(dataOf(bytes)).toEqual(report);
    expect(Object.keys(unzipSync(bytes)).filter((part) => part.includes('header'))).toEqual([]);
  });
});

describe('any report', () => {
  it.each([
    ['2021-30', format202130],
    ['2019-60', format201960],
  ])('of format %s is read back from its DOCX cell by cell', { timeout: 60_000 }, async (_, template) => {
    await fc.assert(
      fc.asyncProperty(anyReport(template), async (report) => {
        const { bytes } = await publish(template, report, 'docx', { draft: true });
        expect(shownFigures(template, bytes)).toEqual(expectedFigures(template, report));
        expect(dataOf(bytes)).toEqual(report);
      }),
      { numRuns: 8 },
    );
  });
});

describe('publishing', () => {
  const { template, report } = fixture('guyuan-2021');
  const blank = blankReport(template, 2025, agency);

  it('names file and kind of file', async () => {
    const { fileName, mediaType } = await publish(template, report, 'txt');
    expect(fileName).toBe('固原市住房公积金管理中心2021年政府信息公开工作年度报告.txt');
    expect(mediaType).toBe('text/plain; charset=utf-8');
  });

  it.each([
    ['marks a draft while something is missing', blank, undefined, true],
    ['marks none once nothing is wrong', report, undefined, false],
    ['marks a draft on request', report, true, true],
    ['leaves the mark away on request', blank, false, false],
    [
      'marks a draft while a sum is wrong',
      writePath(report, 'tables.review.directSuit.total', '1'),
      undefined,
      true,
    ],
  ])('%s', async (_, of, draft, marked) => {
    const { bytes } = await publish(template, of, 'txt', draft === undefined ? {} : { draft });
    expect(strFromU8(bytes).startsWith('草稿')).toBe(marked);
  });

  it('completes the totals of a report file and leaves the rest as it is', async () => {
    const parts = Object.entries({ upheld: '1', corrected: '0', otherOutcome: '2', pending: '0' });
    const half = parts.reduce((r, [id, text]) => writePath(r, `tables.review.directSuit.${id}`, text), blank);
    const { bytes } = await publish(template, half, 'json');
    expect(JSON.parse(strFromU8(bytes))).toEqual(writePath(half, 'tables.review.directSuit.total', '3'));
  });
});

function fixture(name: string) {
  const parsed = parseReportText(formats, readFileSync(`e2e/fixtures/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed;
}

function opened(bytes: Uint8Array) {
  const docx = openDocx(bytes);
  if (!docx.ok) throw new Error(docx.why);
  return docx.docx;
}

function dataOf(bytes: Uint8Array): unknown {
  return JSON.parse(docxData(opened(bytes)) ?? 'null');
}

/** What stands in the visible tables, by the places of the official map. */
function shownFigures(template: Template, bytes: Uint8Array): Record<string, string> {
  const tables = docxTables(opened(bytes));
  return Object.fromEntries(
    Object.entries(forms[template.id]!.tables).flatMap(([id, table], index) =>
      officialFigures(id, table).map(({ address, row, column }) => {
        const cell = tables[index]?.cells.find(
          (candidate) => candidate.row === row && candidate.column === column,
        );
        return [address, cell?.text ?? '没有这一格'];
      }),
    ),
  );
}

/** What the words of the form ask for: the figure, 万元 behind the amount of 政府集中采购, notes in 表二 of 2019. */
function expectedFigures(template: Template, report: Report): Record<string, string> {
  return Object.fromEntries(
    Object.entries(report.tables).flatMap(([table, rows]) =>
      Object.entries(rows).flatMap(([row, columns]) =>
        Object.entries(columns).map(([column, text]) => {
          const address = `${table}.${row}.${column}`;
          const note = template.id === '2019-60' && table === 'proactive' ? report.notes[address] : undefined;
          const unit = address === 'proactive.procurement.amount' ? '万元' : '';
          return [address, text === null ? '' : text + unit + (note === undefined ? '' : `（${note}）`)];
        }),
      ),
    ),
  );
}

/** A report whose cells hold any count or nothing; totals are written, right or wrong. */
function anyReport(template: Template): fc.Arbitrary<Report> {
  const blank = blankReport(template, template.years.from, agency);
  const count = fc.nat({ max: 9_999_999_999 }).map(String);
  const cell = fc.oneof(
    { weight: 4, arbitrary: count },
    { weight: 1, arbitrary: fc.constantFrom('0', '不详', '-', null) },
  );
  const addresses = Object.entries(forms[template.id]!.tables).flatMap(([id, table]) =>
    officialFigures(id, table).map(({ address }) => address),
  );
  return fc
    .record({
      cells: fc.array(cell, { minLength: addresses.length, maxLength: addresses.length }),
      opening: fc.string({ unit: 'binary', maxLength: 200 }),
    })
    .map(({ cells, opening }) =>
      addresses.reduce<Report>(
        (report, address, index) =>
          writePath(report, `tables.${address}`, plain(address, cells[index] ?? null)),
        { ...blank, text: { ...blank.text, opening } },
      ),
    );
}

/** The oracle adds nothing up and puts no unit behind what is no figure: those places hold a figure. */
function plain(address: string, text: string | null): string | null {
  if (address === 'proactive.procurement.amount') return '12.5';
  return text === null && /\.total$|\.handled\./.test(address) ? '0' : text;
}
