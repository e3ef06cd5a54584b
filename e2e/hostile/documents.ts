import { zlibSync } from 'fflate';
import { docBytes } from '@/lib/read/doc/test-doc-file';
import { oleBytes } from '@/lib/read/doc/test-ole-file';
import { ENCRYPTED, pdfBytes, words } from '@/lib/read/pdf/test-pdf';
import type { HostileFile } from './corpus';

const encode = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const NO_REPORT = '没有';
/** 关于放假的通知 in GBK. */
const GBK = [0xb9, 0xd8, 0xd3, 0xda, 0xb7, 0xc5, 0xbc, 0xd9, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa];
const longCell = `<tr><td>规章</td><td>${'1,'.repeat(9_900)}x</td></tr>`;
const longPart = `二、主动公开政府信息情况\n${'规章和行政规范性文件\n'.repeat(19_000)}`;
const cells = '<tr><td>0</td><td>0</td></tr>';

/** Files of other kinds that are no report, or worse. */
export function documents(): HostileFile[] {
  const files: readonly (readonly [string, string, Uint8Array, string?])[] = [
    ['an empty file', 'a.docx', new Uint8Array(), '空的'],
    ['spaces alone', 'a.txt', encode(' \n\t\n '), '空的'],
    ['zeros alone', 'a.docx', new Uint8Array(5_000), NO_REPORT],
    ['more than 10 MB', 'a.pdf', new Uint8Array(10_000_001), '超过 10 MB'],
    ['another text', 'a.txt', encode('关于放假的通知'), NO_REPORT],
    ['another text in GBK', 'a.txt', Uint8Array.from(GBK), NO_REPORT],
    ['another text in UTF-16', 'a.txt', Uint8Array.from([0xff, 0xfe, 0x1a, 0x90]), NO_REPORT],
    ['a line of 9 MB', 'a.txt', encode('a'.repeat(9_000_000)), NO_REPORT],
    ['a line of a million tabs', 'a.txt', encode('\t'.repeat(1_000_000)), NO_REPORT],
    ['a line of a million quotes', 'a.txt', encode('\t"'.repeat(1_000_000)), NO_REPORT],
    ['a million lines', 'a.txt', encode('a\n'.repeat(1_000_000)), '过于复杂'],
    ['a Markdown table of 10,000 rows', 'a.md', encode('| 0 | 0 |\n'.repeat(10_000)), NO_REPORT],
    ['a million bars', 'a.md', encode(`${'|'.repeat(1_000_000)}\n|||\n`), NO_REPORT],
    ['a million stars', 'a.md', encode('*'.repeat(1_000_000)), NO_REPORT],
    ['tables that never end', 'a.md', encode('<table>\n'.repeat(10_000)), NO_REPORT],
    ['another web page', 'a.html', encode('<html><p>关于放假的通知'), NO_REPORT],
    [
      'a web page with an entity',
      'a.html',
      encode('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><p>&b;'),
      NO_REPORT,
    ],
    [
      'a web page that loads and runs',
      'a.html',
      encode(
        '<script>while(1);</script><img src="http://192.0.2.1/a"><iframe src="file:///etc/hostname"></iframe><p>a',
      ),
      NO_REPORT,
    ],
    ['a web page nested without end', 'a.html', encode('<div>'.repeat(500_000)), '过于复杂'],
    ['tables in tables of a web page', 'a.html', encode(`<html>${'<table><tr><td>'.repeat(60)}a`), NO_REPORT],
    ['cells of 20,000 characters', 'a.html', encode(`<table>${longCell.repeat(24)}`), NO_REPORT],
    ['a heading over 400,000 characters of short lines', 'a.txt', encode(longPart), NO_REPORT],
    ['lines of spaces', 'a.txt', encode(`${' '.repeat(19_000)}x\n`.repeat(20)), NO_REPORT],
    ['a million cells', 'a.html', encode(`<table>${'<td>'.repeat(1_000_000)}`), '过于复杂'],
    ['10,000 rows of a web page', 'a.html', encode(`<table>${cells.repeat(10_000)}</table>`), NO_REPORT],
    [
      'spans of a million',
      'a.html',
      encode('<table><tr><td colspan=1000000 rowspan=1000000>a</td></tr></table>'),
      NO_REPORT,
    ],
    ['a million line breaks', 'a.html', encode(`<p>甲${'\n'.repeat(1_000_000)}a`), NO_REPORT],
    ['comments that never end', 'a.html', encode('<!--'.repeat(500_000)), NO_REPORT],
    [
      'a page archive without a page',
      'a.mht',
      encode('MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\na'),
      '没有网页',
    ],
    [
      'a page archive of empty parts',
      'a.mht',
      encode(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n${'--a\r\n'.repeat(500_000)}`,
      ),
      '没有网页',
    ],
    ['an RTF nested without end', 'a.doc', latin(`{\\rtf1${'{'.repeat(1_000_000)}a`), NO_REPORT],
    ['an RTF that skips beyond its end', 'a.rtf', latin('{\\rtf1 a\\bin2000000000 b}'), NO_REPORT],
    [
      'an RTF of 10,000 rows',
      'a.rtf',
      latin(`{\\rtf1${'\\trowd\\cellx9 0\\cell\\row'.repeat(10_000)}}`),
      NO_REPORT,
    ],
    ['another old document', 'a.doc', docBytes([{ text: '关于放假的通知\r' }]), NO_REPORT],
    ['an old document with a password', 'a.doc', docBytes([{ text: 'a\r' }], 0x0300), '密码'],
    ['a document with a password', 'a.docx', oleBytes({ EncryptionInfo: new Uint8Array(9) }), '密码'],
    ['an old workbook', 'a.xls', oleBytes({ Workbook: new Uint8Array(9) }), '.xlsx'],
    ['an old workbook under another name', 'a.doc', oleBytes({ Workbook: new Uint8Array(9) }), '.xlsx'],
    ['an old presentation', 'a.doc', oleBytes({ PowerPoint: new Uint8Array(9) }), '不是 Word 文档'],
    [
      'an old document without its table',
      'a.doc',
      oleBytes({ WordDocument: Uint8Array.from([0xec, 0xa5]) }),
      '不是完整的 DOC',
    ],
    ['a PDF of 2,000 pages', 'a.pdf', pdfBytes(Array<string>(2_000).fill('')), '2000 页'],
    ['a PDF of pictures', 'a.pdf', pdfBytes(['10 10 500 700 re f', '10 10 500 700 re f']), NO_REPORT],
    ['a PDF with a password', 'a.pdf', pdfBytes([''], { trailer: ENCRYPTED }), '密码'],
    ['a PDF without words', 'a.pdf', pdfBytes(['']), NO_REPORT],
    ['another PDF', 'a.pdf', pdfBytes([words(90, 700, 'holidays')]), NO_REPORT],
    ['a PDF of 200,000 lines', 'a.pdf', pdfBytes(['0 0 m 9 9 l S\n'.repeat(200_000)]), '过于复杂'],
    ['a PDF of a million lines, packed', 'a.pdf', packedPdf('0 0 m 9 9 l S\n'.repeat(1_000_000)), '过于复杂'],
    ['a PDF of 20,000 words', 'a.pdf', pdfBytes([`${words(9, 9, 'a')}\n`.repeat(20_000)]), NO_REPORT],
    ['a PDF that counts its pages wrongly', 'a.pdf', counted(), NO_REPORT],
    ['a photograph', 'a.docx', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]), '图片'],
    ['a screenshot', 'a.pdf', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), '图片'],
    ['a RAR archive', 'a.docx', latin('Rar!\x1a\x07'), '压缩包'],
    ['a 7z archive', 'a.docx', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 1]), '压缩包'],
    ['a program', 'a.docx', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), NO_REPORT],
    ['another JSON', 'a.json', encode('{"a":1}'), '不是年报通的报告文件'],
    ['a JSON nested without end', 'a.json', encode('{"a":'.repeat(200_000)), '不是完整的报告'],
    ['a list in JSON', 'a.json', encode('[1,2]'), NO_REPORT],
  ];
  return files.map(([title, name, bytes, why]) => ({
    title,
    name,
    bytes,
    ...(why === undefined ? {} : { why }),
  }));
}

/** A page whose commands are deflated. */
function packedPdf(commands: string): Uint8Array {
  const packed = new TextDecoder('latin1').decode(zlibSync(latin(commands)));
  const text = new TextDecoder('latin1').decode(pdfBytes([packed]));
  return latin(text.replace('<< /Length', '<< /Filter /FlateDecode /Length'));
}

function counted(): Uint8Array {
  const text = new TextDecoder('latin1').decode(pdfBytes(['']));
  return latin(text.replace('/Count 1', '/Count 9'));
}
