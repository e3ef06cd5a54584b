import { describe, expect, it } from 'vitest';
import { docx, paragraph, workbook } from '@/e2e/hostile/packages';
import { formats } from '@/templates/index';
import { readReport } from './read-report';
import { readDocument } from './read-document';

const encode = (text: string) => new TextEncoder().encode(text);
const titles = ['某市某局2021年政府信息公开工作年度报告', '一、总体情况', '二、主动公开政府信息情况'];
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
const row = (cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const wide = Array.from({ length: 101 }, () => '0');
const report = (rows: string) => docx(`${titles.map(paragraph).join('')}<w:tbl>${rows}</w:tbl>`);

async function cutIn(name: string, bytes: Uint8Array): Promise<readonly (true | undefined)[]> {
  const opened = await readDocument(name, bytes);
  if (!opened.ok) throw new Error(opened.why);
  return opened.document.flatMap((block) => (block.kind === 'table' ? [block.table.isCut] : []));
}

describe('a table that goes on beyond any official one', () => {
  it.each([
    ['DOCX', 'a.docx', (count: number) => report(row(['甲', '0']).repeat(count))],
    ['HTML', 'a.html', (count: number) => encode(`<table>${'<tr><td>甲<td>0'.repeat(count)}</table>`)],
    ['Markdown', 'a.md', (count: number) => encode('| 甲 | 0 |\n'.repeat(count))],
    [
      'RTF',
      'a.rtf',
      (count: number) =>
        encode(`{\\rtf1${'\\trowd\\cellx900\\cellx1800 a\\cell 0\\cell\\row'.repeat(count)}}`),
    ],
    [
      'XLSX',
      'a.xlsx',
      (count: number) => {
        const cells = (at: number) => `<c r="A${at}"><v>1</v></c><c r="B${at}"><v>2</v></c>`;
        return workbook(
          Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cells(at + 1)}</row>`).join(''),
        );
      },
    ],
  ])('says so in %s, and not before', async (_, name, print) => {
    expect(await cutIn(name, print(301))).toEqual([true]);
    expect(await cutIn(name, print(300))).toEqual([undefined]);
  });

  it('says so where it has too many columns', async () => {
    expect(await cutIn('a.docx', report(row(wide)))).toEqual([true]);
    expect(await cutIn('a.docx', report(row(wide.slice(1))))).toEqual([undefined]);
  });

  it('is named in what was not read, with its part', async () => {
    const closing = ['三、收到和处理政府信息公开申请情况', '五、存在的主要问题及改进情况'].map(paragraph);
    const file = docx(
      `${titles.map(paragraph).join('')}<w:tbl>${row(['甲', '0']).repeat(400)}</w:tbl>${closing.join('')}`,
    );
    const read = await readReport(formats, 'a.docx', file);
    const named = read.ok ? read.unread.filter(({ why }) => why.includes('300 行')) : [read.why];
    expect(named).toEqual([expect.objectContaining({ part: 'proactive' })]);
  });
});
