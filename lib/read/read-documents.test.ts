import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { publish } from '@/lib/publish/publish';
import { parseReportText } from '@/lib/report/parse-report';
import { readPath } from '@/lib/report/path';
import { formats } from '@/templates/index';
import { readReport } from './read-report';

const guangzhou = await made('guangzhou-2020');
const guyuan = await made('guyuan-2021');

describe('a DOCX that somebody edited', () => {
  it('is read with the figure it shows, and the difference is listed', async () => {
    const { report, differences, unread } = await read('a.docx', edited(guyuan.docx, '>0</w:t>', '>7</w:t>'));
    expect(report.tables['proactive']?.['governmentRule']?.['issued']).toBe('7');
    expect(unread).toEqual([]);
    expect(differences).toEqual([
      {
        id: 'proactive.governmentRule.issued',
        why: '表二“规章 / 本年制发件数”：文件中显示“7”，随文件保存的数据是“0”，以显示的为准。',
      },
    ]);
  });

  it('is read with the words it shows', async () => {
    const { report, differences } = await read(
      'a.docx',
      edited(guangzhou.docx, '按清单做好主动公开', '做好主动公开'),
    );
    expect(readPath(report, 'text.overview.proactiveDisclosure')).toMatch(/^（一）做好主动公开。/);
    expect(differences.map(({ part }) => part)).toEqual(['overview']);
  });

  it('is read with the agency, the year, the signature and the notes it shows', async () => {
    const renamed = edited(guangzhou.docx, '广州住房公积金管理中心', '广州公积金中心');
    const moved = edited(renamed, '2020年政府信息公开工作', '2021年政府信息公开工作');
    const signed = edited(moved, '2021年1月25日', '2021年1月26日');
    const { report, differences } = await read('a.docx', edited(signed, '中心无行政许可权', '无许可权'));
    expect([report.agency.name, report.agency.kind, report.year]).toEqual([
      ...['广州公积金中心', guangzhou.report.agency.kind, 2021],
    ]);
    expect(report.signature).toEqual({ name: '广州公积金中心', date: '2021-01-26' });
    expect(report.notes['proactive.license.itemsLastYear']).toBe('无许可权');
    expect(differences.map(({ part, id }) => part ?? id)).toEqual([
      ...['title', 'signature', 'proactive.license.itemsLastYear'],
    ]);
  });

  it('gives no figure of a table whose labels were changed, and says so', async () => {
    const { report, unread } = await read('a.docx', edited(guyuan.docx, '规章</w:t>', '规 定</w:t>'));
    expect(readPath(report, 'tables.proactive.governmentRule.issued')).toBeNull();
    expect(readPath(report, 'tables.requests.received.naturalPerson')).not.toBeNull();
    expect(unread.map(({ part }) => part)).toEqual(['proactive']);
  });

  it('is read by what it shows where its data are gone or damaged', async () => {
    const { 'customXml/item1.xml': data, ...rest } = unzipSync(guyuan.docx);
    const cut = strFromU8(data!).replace('"format"', '"formal"');
    for (const files of [rest, { ...rest, 'customXml/item1.xml': strToU8(cut) }]) {
      const { report, unread } = await read('a.docx', zipSync(files));
      expect(report.tables).toEqual(guyuan.report.tables);
      expect(report.text).toEqual(guyuan.report.text);
      expect(report.signature).toEqual(guyuan.report.signature);
      expect(unread).toEqual([]);
    }
  });
});

describe('a web page', () => {
  it('is read with the figure it shows, and the difference is listed', async () => {
    const page = new TextDecoder().decode(guyuan.html);
    const changed = page.replace(/(规章<\/th><td[^>]*>)0/, '$17');
    expect(changed).not.toBe(page);
    const { report, differences } = await read('a.html', new TextEncoder().encode(changed));
    expect(readPath(report, 'tables.proactive.governmentRule.issued')).toBe('7');
    expect(differences.map(({ id }) => id)).toEqual(['proactive.governmentRule.issued']);
  });

  it('is read from inside the page of a portal, with its menu and its foot', async () => {
    const body = /<main[^>]*>(.*)<\/main>/s.exec(new TextDecoder().decode(guyuan.html))?.[1] ?? '';
    const portal = `<html><body><div><table><tr><td>菜单</td></tr></table>${body}</div></body></html>`;
    const { report } = await read('a.htm', new TextEncoder().encode(portal));
    expect(report.tables).toEqual(guyuan.report.tables);
    expect(report.text).toEqual(guyuan.report.text);
  });
});

describe('a file that is none of ours', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['a page without tables', 'a.html', encode('<html><body><p>政府信息公开</p></body></html>'), '没有认出'],
    ['a page in another encoding', 'a.html', new Uint8Array([0x3c, 0xb9, 0xcc, 0x3e]), '没有认出'],
    ['a page of more than 10 MB', 'a.html', new Uint8Array(10_000_001), '超过 10 MB'],
    ['a page nested without end', 'a.html', encode('<div>'.repeat(1_000_000)), '过于复杂'],
    ['a page of a million cells', 'a.html', encode('<td>'.repeat(1_000_000)), '过于复杂'],
    ['a DOCX without a report', 'a.docx', docx('<w:p><w:r><w:t>通知</w:t></w:r></w:p>'), '没有认出'],
    [
      'a DOCX nested without end',
      'a.docx',
      docx('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000)),
      '不是完整的 DOCX',
    ],
    ['a DOCX under the name of a workbook', 'a.xlsx', docx(''), '没有可以读取的文字'],
    ['a text under the name of a workbook', 'a.xlsx', encode('a,b'), '没有认出'],
    [
      'a workbook with other sheets',
      'a.xlsx',
      workbook('<row r="1"><c r="A1"><v>1</v></c></row>'),
      '没有认出',
    ],
    [
      'a workbook with far places',
      'a.xlsx',
      workbook('<row r="1"><c r="XFD1048576"><v>1</v></c></row>'),
      '没有可以读取的文字',
    ],
    ['a workbook with a document type', 'a.xlsx', workbook('', '<!DOCTYPE a>'), '外部声明'],
  ])('%s is refused', async (_, name, bytes, why) => {
    expect(await whyNot(name, bytes)).toContain(why);
  });

  it('refuses a package that lies about how far it inflates', async () => {
    const bomb = docx(`<w:p>${' '.repeat(20_000_000)}</w:p>`);
    expect(await whyNot('a.docx', withSize(bomb, 100))).toContain('不是完整的 DOCX');
  });
});

async function read(name: string, bytes: Uint8Array) {
  const found = await readReport(formats, name, bytes);
  if (!found.ok) throw new Error(found.why);
  return found;
}

async function whyNot(name: string, bytes: Uint8Array): Promise<string> {
  const found = await readReport(formats, name, bytes);
  return found.ok ? '' : found.why;
}

async function made(fixture: string) {
  const parsed = parseReportText(formats, readFileSync(`e2e/fixtures/${fixture}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.why);
  const { template, report } = parsed;
  const { bytes: docx } = await publish(template, report, 'docx');
  return { report, docx, html: (await publish(template, report, 'html')).bytes };
}

/** The document with a text replaced everywhere it is visible; the first place alone for figures and marks. */
function edited(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const xml = strFromU8(files['word/document.xml']!);
  if (!xml.includes(from)) throw new Error(`${from} is not in the document`);
  const changed = from.includes('<') ? xml.replace(from, to) : xml.split(from).join(to);
  return zipSync({ ...files, 'word/document.xml': strToU8(changed) });
}

function docx(body: string): Uint8Array {
  const xml = `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

function workbook(rows: string, start = ''): Uint8Array {
  const parts = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `${start}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The package with another uncompressed size in the directory of its only entry. */
function withSize(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const directory = view.getUint32(copy.length - 22 + 16, true);
  view.setUint32(directory + 24, size, true);
  return copy;
}
