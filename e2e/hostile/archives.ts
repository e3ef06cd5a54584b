import type { HostileFile } from './corpus';
import { docx, paragraph, withSize, wordMain, workbook, zip } from './packages';

const notice = paragraph('关于放假的通知');
const row = `<w:tr>${'<w:tc><w:p><w:r><w:t>0</w:t></w:r></w:p></w:tc>'.repeat(7)}</w:tr>`;
const entity = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>';
const laughs = `<!DOCTYPE a [<!ENTITY b "${'哈'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`;
const nested = (depth: number) =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth) + notice + '</w:tc></w:tr></w:tbl>'.repeat(depth);
const link = (target: string) => ({
  'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Type="t/image" Target="${target}" TargetMode="External"/></Relationships>`,
});
const types = (kind: string) => ({
  '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="application/${kind}"/></Types>`,
});
const NO_REPORT = '没有';

/** Packages of Word and of spreadsheets that are no report, or worse. */
export function archives(): HostileFile[] {
  const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`word/${index}.bin`, '']));
  const inner = zip({ 'a.bin': new Uint8Array(40_000_000) });
  const bomb = docx(`<w:p>${' '.repeat(20_000_000)}</w:p>`);
  const packages: readonly (readonly [string, string, Uint8Array, string?])[] = [
    ['a notice', 'a.docx', docx(notice), NO_REPORT],
    [
      'a part that unpacks to 51 MB',
      'a.docx',
      docx(notice, { 'word/a.bin': new Uint8Array(51_000_000) }),
      '过大',
    ],
    ['a text that unpacks to 51 MB', 'a.docx', docx(paragraph(' '.repeat(51_000_000))), '过大'],
    ['2,000 entries', 'a.docx', docx(notice, many), '过大'],
    ['packages in a package', 'a.docx', docx(notice, { 'word/inner.zip': inner }), NO_REPORT],
    ['a package in a package alone', 'a.docx', zip({ 'inner.zip': inner }), '压缩包'],
    ['a head that says too small', 'a.docx', withSize(bomb, 100), '不是完整的 DOCX'],
    ['a head that says too large', 'a.docx', withSize(bomb, 0x7fffffff), '过大'],
    ['a head that says nothing', 'a.docx', withSize(bomb, 0), '不是完整的 DOCX'],
    ['an entity of the machine', 'a.docx', docx(notice, {}, entity), '外部声明'],
    ['entities of entities', 'a.docx', docx(notice, {}, laughs), '外部声明'],
    ['an entity in its styles', 'a.docx', docx(notice, { 'word/styles.xml': `${entity}<a/>` }), '外部声明'],
    ['links to the outside', 'a.docx', docx(notice, link('http://192.0.2.1/a.png')), NO_REPORT],
    ['links to a share', 'a.docx', docx(notice, link('\\\\192.0.2.1\\share\\a')), NO_REPORT],
    ['a table of 10,000 rows', 'a.docx', docx(`<w:tbl>${row.repeat(10_000)}</w:tbl>`), NO_REPORT],
    ['a million elements', 'a.docx', docx('<w:p/>'.repeat(1_000_000)), '不是完整的 DOCX'],
    ['tables in tables', 'a.docx', docx(nested(40)), NO_REPORT],
    ['tables in tables without end', 'a.docx', docx(nested(3_000)), '不是完整的 DOCX'],
    ['macros', 'a.docm', docx(notice, types('vnd.ms-word.document.macroEnabled.main+xml')), '宏'],
    [
      'macros under another name',
      'a.docx',
      docx(notice, types('vnd.ms-word.document.macroEnabled.main+xml')),
      '宏',
    ],
    ['a main part that is missing', 'a.docx', zip({ 'word/styles.xml': '<a/>' }), '没有 Word 正文'],
    ['a main part that is no XML', 'a.docx', zip({ 'word/document.xml': '%PDF' }), '不是完整的 DOCX'],
    ['styles that are no XML', 'a.docx', docx(notice, { 'word/styles.xml': '<a' }), '不是完整的 DOCX'],
    ['styles based on themselves', 'a.docx', docx(notice, { 'word/styles.xml': circle() }), NO_REPORT],
    [
      'names that lead out of it',
      'a.docx',
      docx(notice, { '../../etc/cron.d/a': 'x', 'C:\\a.exe': 'x' }),
      NO_REPORT,
    ],
    [
      'a name of a property of all objects',
      'a.docx',
      zip({ constructor: 'x', 'word/document.xml': wordMain(notice) }),
      NO_REPORT,
    ],
    ['a merge across a million columns', 'a.docx', docx(wide()), NO_REPORT],
    ['a workbook of other things', 'a.xlsx', workbook('<row r="1"><c r="A1"><v>1</v></c></row>'), NO_REPORT],
    ['a workbook with an entity', 'a.xlsx', workbook('', {}, entity), '外部声明'],
    ['a workbook of 10,000 rows', 'a.xlsx', workbook(rows(10_000)), NO_REPORT],
    [
      'a workbook with far places',
      'a.xlsx',
      workbook('<row r="1"><c r="XFD1048576"><v>1</v></c></row>'),
      NO_REPORT,
    ],
    [
      'a workbook merged everywhere',
      'a.xlsx',
      workbook(rows(3), { 'xl/worksheets/sheet1.xml': merged() }),
      NO_REPORT,
    ],
    [
      'a workbook with strings that are missing',
      'a.xlsx',
      workbook('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
      NO_REPORT,
    ],
    ['a workbook of an ODF kind', 'a.ods', zip({ mimetype: 'a', 'content.xml': '<a/>' }), '压缩包'],
    ['an OFD file', 'a.ofd', zip({ 'OFD.xml': '<a/>' }), '压缩包'],
    ['a Java archive', 'a.docx', zip({ 'META-INF/MANIFEST.MF': 'a' }), '压缩包'],
    ['an empty package', 'a.docx', zip({}), '压缩包'],
  ];
  return packages.map(([title, name, bytes, why]) => ({
    title,
    name,
    bytes,
    ...(why === undefined ? {} : { why }),
  }));
}

function circle(): string {
  return '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:basedOn w:val="a"/></w:style></w:styles>';
}

function wide(): string {
  return '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>';
}

function rows(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
  ).join('');
}

function merged(): string {
  return `<worksheet><sheetData>${rows(3)}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000)}</mergeCells></worksheet>`;
}
