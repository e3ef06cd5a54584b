import { describe, expect, it } from 'vitest';
import { openDoc } from './open-doc';
import { docBytes, IN_TABLE, rowEnd, type TestParagraph } from './test-doc-file';
import { oleBytes } from './test-ole-file';

const cell = (text: string): TestParagraph => ({ text: `${text}\x07`, properties: IN_TABLE });
const line = (text: string): TestParagraph => ({ text: `${text}\r` });
const blocksOf = (paragraphs: readonly TestParagraph[]) => {
  const opened = openDoc(docBytes(paragraphs));
  if (!opened.ok) throw new Error(opened.why);
  return opened.document;
};
const whyNot = (bytes: Uint8Array) => {
  const opened = openDoc(bytes);
  return opened.ok ? '' : opened.why;
};

describe('a Word 97 document', () => {
  it('is read as lines and as tables whose columns are the edges of all rows', () => {
    const blocks = blocksOf([
      line('一、总体情况'),
      cell('甲'),
      cell('乙'),
      { text: '\x07', properties: rowEnd([0, 2000, 3000]) },
      cell('1'),
      cell('2'),
      cell(''),
      { text: '\x07', properties: rowEnd([0, 1000, 2010, 3000]) },
      line('无。'),
    ]);
    expect(blocks).toEqual([
      { kind: 'line', text: '一、总体情况' },
      {
        kind: 'table',
        table: {
          rows: 2,
          columns: 3,
          cells: [
            { row: 0, column: 0, rowSpan: 1, columnSpan: 2, text: '甲' },
            { row: 0, column: 2, rowSpan: 1, columnSpan: 1, text: '乙' },
            { row: 1, column: 0, rowSpan: 1, columnSpan: 1, text: '1' },
            { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '2' },
            { row: 1, column: 2, rowSpan: 1, columnSpan: 1, text: '' },
          ],
        },
      },
      { kind: 'line', text: '无。' },
    ]);
  });

  it('has its merges downwards and to the right resolved', () => {
    const [table] = blocksOf([
      cell('甲'),
      cell('乙'),
      cell(''),
      { text: '\x07', properties: rowEnd([0, 1000, 2000, 3000], [0x60, 0x01, 0x02]) },
      cell(''),
      cell('1'),
      cell('2'),
      { text: '\x07', properties: rowEnd([0, 1000, 2000, 3000], [0x20]) },
    ]);
    const cells = table?.kind === 'table' ? table.table.cells : [];
    expect(cells.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan])).toEqual([
      ['甲', 2, 1],
      ['乙', 1, 2],
      ['1', 1, 1],
      ['2', 1, 1],
    ]);
  });

  it('shows the result of a field and not its instruction, and a break as a line', () => {
    const lines = blocksOf([line('第\x13PAGE \x143\x15页\x0b下一行')]);
    expect(lines).toEqual([
      { kind: 'line', text: '第3页' },
      { kind: 'line', text: '下一行' },
    ]);
  });

  it.each([
    ['a document with a password', docBytes([line('甲')], 0x0300), '密码'],
    ['a new document with a password', oleBytes({ EncryptionInfo: new Uint8Array(8) }), '密码'],
    ['an old workbook', oleBytes({ Workbook: new Uint8Array(8) }), '另存为 .xlsx'],
    ['another kind of file', oleBytes({ PowerPoint: new Uint8Array(8) }), '不是 Word 文档'],
    ['a document that was cut off', docBytes([line('甲')]).subarray(0, 1600), '不是完整的 DOC'],
    ['a chain of sectors that runs in a circle', circle(), '不是完整的 DOC'],
  ])('refuses %s', (_, bytes, why) => {
    expect(whyNot(bytes)).toContain(why);
  });
});

/** The directory follows itself. */
function circle(): Uint8Array {
  const bytes = docBytes([line('甲')]);
  new DataView(bytes.buffer).setUint32(512 + 4, 1, true);
  return bytes;
}
