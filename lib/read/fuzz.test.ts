import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docBytes, IN_TABLE, rowEnd } from './doc/test-doc-file';
import { pdfBytes, stroke, words } from './pdf/test-pdf';
import { readDocument } from './read-document';

const numRuns = process.env['NIANBAO_LONG'] === '1' ? 10_000 : 40;
const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });

const cell = (text: string) =>
  `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = `<w:tr>${cell('规章')}${cell('3')}</w:tr>`;
const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+2</f><v>3</v></c></row>';
const page =
  '<h2>一、总体情况</h2><table><tr><td rowspan=2>规章</td><td colspan="2">3</td></tr></table><img src=a>';

/** A small file of each kind, and the beginning by which it is known. */
const files: readonly (readonly [string, Uint8Array, number])[] = [
  [
    'a.docx',
    zip({
      'word/document.xml': `<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p><w:tbl>${row}</w:tbl></w:body></w:document>`,
      'word/numbering.xml':
        '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    }),
    4,
  ],
  [
    'a.xlsx',
    zip({
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/sharedStrings.xml': '<sst><si><t>规章</t></si></sst>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells></worksheet>`,
    }),
    4,
  ],
  [
    'a.doc',
    docBytes([
      { text: '一、总体情况\r' },
      { text: '规章\x07', properties: IN_TABLE },
      { text: '3\x07', properties: IN_TABLE },
      { text: '\x07', properties: rowEnd([0, 1000, 2000], [0x60]) },
    ]),
    8,
  ],
  ['a.pdf', pdfBytes([[stroke(10, 10, 90, 10), stroke(10, 10, 10, 50), words(20, 20, '3')].join('\n')]), 5],
  ['a.html', strToU8(`<html><body>${page}</body></html>`), 6],
  ['a.mht', strToU8(`MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html>${page}</html>`), 13],
  [
    'a.rtf',
    strToU8("{\\rtf1\\ansicpg936 \\u19968?\\'ca\\par\\trowd\\cellx900\\cellx1800 3\\cell 4\\cell\\row}"),
    5,
  ],
  ['a.md', strToU8('# 一、总体情况\n\n| 规章 | 3 |\n|---|---|\n| 2 | 1 |\n\n甲\t乙\n"丙\n"\t丁\n'), 0],
];

describe.each(files)('whatever is done to %s', { timeout: 3_600_000 }, (name, file, known) => {
  const answers = (arbitrary: fc.Arbitrary<Uint8Array>) =>
    fc.assert(
      fc.asyncProperty(arbitrary, async (bytes) => {
        const opened = await readDocument(name, bytes);
        expect(opened.ok || /[\u4e00-\u9fff]/.test(opened.why)).toBe(true);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );

  it('it is answered when cut off', async () => {
    await answers(fc.nat(file.length).map((length) => file.slice(0, length)));
  });

  it('it is answered when bytes are changed', async () => {
    const change = fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 }));
    await answers(
      fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
        const bytes = file.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      }),
    );
  });

  it('it is answered when pieces are repeated, dropped or moved', async () => {
    const piece = fc.tuple(fc.nat(file.length), fc.nat(200));
    await answers(
      fc
        .array(piece, { minLength: 2, maxLength: 8 })
        .map((pieces) =>
          Uint8Array.from([
            ...file.slice(0, known),
            ...pieces.flatMap(([at, length]) => [...file.slice(at, at + length)]),
          ]),
        ),
    );
  });

  it('it is answered when random bytes follow its beginning', async () => {
    await answers(
      fc.uint8Array({ maxLength: 2_000 }).map((rest) => Uint8Array.from([...file.slice(0, known), ...rest])),
    );
  });
});
