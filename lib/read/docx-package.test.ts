import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxData } from './docx-data';
import { openDocx } from './docx-package';
import { docxTables } from './docx-tables';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const main = (body: string) => `<w:document ${W}><w:body>${body}</w:body></w:document>`;
const docx = (xml: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ 'word/document.xml': xml, ...more }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const whyNot = (bytes: Uint8Array) => {
  const opened = openDocx(bytes);
  return opened.ok ? '' : opened.why;
};
const tablesOf = (body: string) => {
  const opened = openDocx(docx(main(body)));
  if (!opened.ok) throw new Error(opened.why);
  return docxTables(opened.docx);
};
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

describe('a DOCX package', () => {
  it.each([
    ['something that is no ZIP', new Uint8Array([1, 2, 3])],
    ['a package that was cut off', docx(main('')).subarray(0, 80)],
    ['XML that nobody can parse', docx('<w:document>'.repeat(300))],
  ])('refuses %s', (_, bytes) => {
    expect(whyNot(bytes)).toContain('不是完整的 DOCX 文件');
  });

  it('refuses a package without a Word text', () => {
    expect(whyNot(zipSync({ 'a.txt': strToU8('a') }))).toContain('没有 Word 正文');
  });

  it('refuses a document type declaration', () => {
    expect(whyNot(docx(`<!DOCTYPE a [<!ENTITY b "c">]>${main('')}`))).toContain('外部声明');
  });

  it('refuses a file of more than 10 MB', () => {
    expect(whyNot(new Uint8Array(10_000_001))).toContain('超过 10 MB');
  });

  it('refuses what inflates to more than 50 MB, wherever it is', () => {
    const bomb = zipSync({
      'word/document.xml': strToU8(main('')),
      'word/media/a.bin': new Uint8Array(50_000_001),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(whyNot(bomb)).toContain('解压后过大');
  });

  it('refuses more than 2,000 entries', () => {
    const names = Array.from({ length: 2_000 }, (_, i) => [`word/${i}.xml`, '']);
    expect(whyNot(docx(main(''), Object.fromEntries(names) as Record<string, string>))).toContain(
      '解压后过大',
    );
  });

  it('finds the data part of our own and no other custom part', () => {
    const own = '<report xmlns="urn:nianbao:report:1">{"a":"&lt;"}</report>';
    const opened = openDocx(docx(main(''), { 'customXml/item1.xml': '<b/>', 'customXml/item2.xml': own }));
    expect(opened.ok && docxData(opened.docx)).toBe('{"a":"<"}');
    const foreign = openDocx(docx(main(''), { 'customXml/item1.xml': '<report>{}</report>' }));
    expect(foreign.ok && docxData(foreign.docx)).toBeUndefined();
  });
});

describe('the tables of a DOCX', () => {
  it('come with their merges resolved', () => {
    const [table] = tablesOf(
      `<w:tbl><w:tr>${cell('甲', '<w:gridSpan w:val="2"/>')}${cell('乙', '<w:vMerge w:val="restart"/>')}</w:tr>` +
        `<w:tr>${cell('1')}${cell('2')}${cell('', '<w:vMerge/>')}</w:tr></w:tbl>`,
    );
    expect(table).toEqual({
      rows: 2,
      columns: 3,
      cells: [
        { row: 0, column: 0, rowSpan: 1, columnSpan: 2, text: '甲' },
        { row: 0, column: 2, rowSpan: 2, columnSpan: 1, text: '乙' },
        { row: 1, column: 0, rowSpan: 1, columnSpan: 1, text: '1' },
        { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '2' },
      ],
    });
  });

  it('count no sliver of a column that another program left where it rounded widths', () => {
    const grid = '<w:tblGrid><w:gridCol w:w="589"/><w:gridCol w:w="1"/><w:gridCol w:w="590"/></w:tblGrid>';
    const wide = '<w:gridSpan w:val="2"/>';
    const [table] = tablesOf(
      `<w:tbl>${grid}<w:tr>${cell('甲')}${cell('乙', wide)}</w:tr><w:tr>${cell('1', wide)}${cell('2')}</w:tr></w:tbl>`,
    );
    const places = table?.cells.map(({ column, columnSpan, text }) => [text, column, columnSpan]);
    expect([table?.columns, places]).toEqual([
      2,
      [
        ['甲', 0, 1],
        ['乙', 1, 1],
        ['1', 0, 1],
        ['2', 1, 1],
      ],
    ]);
  });

  it('are read through content controls and tracked insertions, without what was deleted', () => {
    const control = `<w:sdt><w:sdtContent><w:tc><w:p><w:ins><w:r><w:t>1</w:t></w:r></w:ins><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>8</w:t></w:r></w:moveFrom></w:p></w:tc></w:sdtContent></w:sdt>`;
    const [table] = tablesOf(
      `<w:sdt><w:sdtContent><w:tbl><w:tr>${control}</w:tr></w:tbl></w:sdtContent></w:sdt>`,
    );
    expect(table?.cells.map(({ text }) => text)).toEqual(['1']);
  });

  it('join the runs of a cell and keep its breaks and paragraphs apart', () => {
    const [table] = tablesOf(
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>商业</w:t><w:br/></w:r><w:r><w:t>企业</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    );
    expect(table?.cells[0]?.text).toBe('商业\n企业\n二');
  });
});
