import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { officialForm201960 } from '@/e2e/fixtures/official-map/2019-60';
import { officialForm202130 } from '@/e2e/fixtures/official-map/2021-30';
import { officialFigures } from '@/e2e/fixtures/official-map/shape';
import { buildDocument } from '@/lib/document/build-document';
import { defaultProfile, tableFontSizes, type LayoutProfile } from '@/lib/document/profile';
import { docxData } from '@/lib/read/docx-data';
import { openDocx } from '@/lib/read/docx-package';
import { docxTables } from '@/lib/read/docx-tables';
import { blankReport } from '@/lib/report/blank';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { renderDocx } from './render-docx';

const agency = { name: '云江市水务局', kind: 'department' } as const;
const report = blankReport(format202130, 2025, agency);
const withOpening = (opening: string) => ({ ...report, text: { ...report.text, opening } });
const draft = { draft: true };
const final = { draft: false };

describe('a DOCX', () => {
  it.each([
    ['2021-30', format202130, officialForm202130],
    ['2019-60', format201960, officialForm201960],
  ])('has the grids of the official form, merge by merge: %s', async (_, template, form) => {
    const blank = blankReport(template, template.years.from, agency);
    const opened = openDocx(await renderDocx(buildDocument(template, blank, final)));
    if (!opened.ok) throw new Error(opened.why);
    const official = Object.entries(form.tables).map(([id, table]) => ({
      rows: table.rows,
      columns: table.columns,
      cells: [
        ...table.labels.map(([text, rowSpan, columnSpan, row, column]) => ({
          row,
          column,
          rowSpan,
          columnSpan,
          text,
        })),
        ...officialFigures(id, table).map(({ row, column, colSpan }) => ({
          ...{ row, column, rowSpan: 1, columnSpan: colSpan, text: '' },
        })),
      ].sort((a, b) => a.row - b.row || a.column - b.column),
    }));
    // A label may be broken where the form breaks it.
    const shown = docxTables(opened.docx).map((table) => ({
      ...table,
      cells: table.cells.map((cell) => ({ ...cell, text: cell.text.replaceAll('\n', '') })),
    }));
    expect(shown).toEqual(official);
  });

  it('repeats the head rows of each table and splits no row', async () => {
    const tables = (await part(report, 'word/document.xml')).split('<w:tbl>').slice(1);
    expect(tables.map((table) => count(table, '<w:tblHeader/>'))).toEqual([0, 3, 3]);
    expect(tables.map((table) => count(table, '<w:cantSplit/>'))).toEqual([14, 28, 4]);
  });

  it.each(tableFontSizes)('starts 表三 in %d pt with its heading on a page of its own', async (size) => {
    const xml = await part(report, 'word/document.xml', { ...defaultProfile, tableFontSize: size });
    expect(xml.match(/<w:pageBreakBefore\/>.*?<w:t [^>]*>(.*?)</)?.[1]).toBe(
      '三、收到和处理政府信息公开申请情况',
    );
    expect(count(xml, '<w:pageBreakBefore/>')).toBe(1);
  });

  it('is the same, byte for byte, on another day', async () => {
    const document = buildDocument(format202130, withOpening('同样的内容。'), final);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T08:00:00Z') });
    const first = await renderDocx(document, { data: '{}' });
    vi.setSystemTime(new Date('2027-03-09T10:11:12Z'));
    const second = await renderDocx(document, { data: '{}' });
    vi.useRealTimers();
    expect(Buffer.compare(first, second)).toBe(0);
    expect(strFromU8(unzipSync(first)['docProps/core.xml']!)).toContain(
      '2026-01-01T00:00:00Z</dcterms:modified>',
    );
  });

  it('takes no word of the clerk for a field or for markup', async () => {
    const text = '<w:instrText>PAGE</w:instrText> & =SUM(A1) {{x}}';
    const xml = await part(withOpening(`CURRENT\nTOTAL_PAGES\n${text}`), 'word/document.xml');
    expect(xml).not.toMatch(/<w:(instrText|fldChar|fldSimple)/);
    expect(xml).toContain('>CURRENT</w:t>');
    expect(xml).toContain('&lt;w:instrText&gt;PAGE&lt;/w:instrText&gt; &amp; =SUM(A1) {{x}}');
  });

  it('leaves out characters that no XML may hold', async () => {
    const xml = await part(withOpening('甲\ud800乙\uffff丙\u0008丁'), 'word/document.xml');
    expect(xml).toContain('甲乙丙丁');
  });

  it('sets Chinese quotation marks in the Chinese font', async () => {
    expect(await part(withOpening('“三公”经费'), 'word/document.xml')).toContain(
      '<w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">“三公”经费',
    );
  });

  it('marks a draft in the head of odd and even pages, and only a draft', async () => {
    const heads = async (options: { draft: boolean }) =>
      Object.entries(unzipSync(await renderDocx(buildDocument(format202130, report, options))))
        .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
        .map(([, bytes]) => strFromU8(bytes).includes('草稿'));
    expect(await heads(draft)).toEqual([true, true]);
    expect(await heads(final)).toEqual([]);
  });

  it('puts page numbers in the middle of odd and even pages where the 版式 says so', async () => {
    const places = async (pageNumbers: 'outside' | 'centred') => {
      const profile = { ...defaultProfile, pageNumbers };
      const files = unzipSync(
        await renderDocx(buildDocument(format202130, report, { draft: false, profile })),
      );
      return Object.entries(files)
        .filter(([name]) => /^word\/footer\d+\.xml$/.test(name))
        .map(([, bytes]) => /<w:jc w:val="(\w+)"/.exec(strFromU8(bytes))?.[1])
        .sort();
    };
    expect(await places('centred')).toEqual(['center', 'center']);
    expect(await places('outside')).toEqual(['left', 'right']);
  });

  it.each([
    [12, 24, 260],
    [10.5, 21, 260],
    [9, 18, 230],
  ] as const)('has tables in %d pt with lines to match', async (tableFontSize, size, line) => {
    const profile = { ...defaultProfile, tableFontSize };
    const files = unzipSync(await renderDocx(buildDocument(format202130, report, { draft: false, profile })));
    const style = strFromU8(files['word/styles.xml']!).split('w:styleId="ReportTableFigure"')[1]!;
    expect(/<w:sz w:val="(\d+)"/.exec(style)?.[1]).toBe(String(size));
    expect(/w:line="(\d+)"/.exec(style)?.[1]).toBe(String(line));
  });

  it.each([
    ['keeps the rows of 表三 together', '0', true],
    ['lets 表三 break where no page holds it', '说明较长，须分作数行方能写完。', false],
  ])('%s', async (_, text, isKept) => {
    const document = buildDocument(format202130, report, final);
    const blocks = document.blocks.map((block) => {
      if (block.kind !== 'table') return block;
      const filled = block.cells.map((cell) => (cell.address === undefined ? cell : { ...cell, text }));
      return { ...block, cells: filled };
    });
    const files = unzipSync(await renderDocx({ ...document, blocks }));
    const table = strFromU8(files['word/document.xml']!).split('<w:tbl>')[2]!;
    expect(count(table, '<w:keepNext/>') > 0).toBe(isKept);
  });

  it('carries the data it was given, unchanged', async () => {
    const data = JSON.stringify({ a: '<&>"中文\u2028\ufffe\u009f\ud800', b: ']]>' });
    const opened = openDocx(await renderDocx(buildDocument(format202130, report, final), { data }));
    if (!opened.ok) throw new Error(opened.why);
    expect(JSON.parse(docxData(opened.docx) ?? '')).toEqual(JSON.parse(data));
  });

  it('names the agency as author and nobody else', async () => {
    const core = await part(report, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>云江市水务局</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>云江市水务局</cp:lastModifiedBy>');
    expect(core).toContain('<dc:title>云江市水务局2025年政府信息公开工作年度报告</dc:title>');
  });
});

async function part(
  of: typeof report,
  name: string,
  profile: LayoutProfile = defaultProfile,
): Promise<string> {
  const bytes = await renderDocx(buildDocument(format202130, of, { ...final, profile }), { data: '{}' });
  return strFromU8(unzipSync(bytes)[name]!);
}

function count(text: string, what: string): number {
  return text.split(what).length - 1;
}
