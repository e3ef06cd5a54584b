import { describe, expect, it } from 'vitest';
import { rtfDocument } from '../rtf/rtf-document';
import { openText } from './open-text';

const shown = (text: string) => {
  const opened = openText(new TextEncoder().encode(text));
  if (!opened.ok) throw new Error(opened.why);
  return opened.document;
};
const rows = (text: string) =>
  shown(text).map((block) => {
    if (block.kind !== 'table') return block.kind === 'line' ? block.text : block.kind;
    return Array.from({ length: block.table.rows }, (_, row) =>
      block.table.cells.filter((cell) => cell.row === row).map((cell) => cell.text),
    );
  });

describe('a text', () => {
  it('is read line by line, spaces and pages kept', () => {
    expect(shown('  甲    0\r\n乙\f丙')).toEqual([
      { kind: 'line', text: '  甲    0', printed: true, indented: true, page: 1 },
      { kind: 'line', text: '乙', printed: true, page: 1 },
      { kind: 'line', text: '丙', printed: true, page: 2 },
    ]);
  });

  it('has rows of tabs as a table, line breaks in quoted cells kept, and an indent as a line', () => {
    expect(rows('规章\t"自\n然\t""人"\t\n文件\t0\t1\n\t一段')).toEqual([
      [
        ['规章', '自\n然\t"人', ''],
        ['文件', '0', '1'],
      ],
      '\t一段',
    ]);
  });

  it('has rows of bars as a table, without the rule below the head, whatever cells are lost', () => {
    expect(rows('| 规章 | **3** |\n|:--|--:|\n| 文\\|件 |\n甲')).toEqual([[['规章', '3'], ['文|件']], '甲']);
  });

  it('has tables written in HTML, and headings without their marks', () => {
    expect(rows('# 一、总体情况\n<table><tr><td>1</td>\n<td>2</td></tr></table>\n**乙**')).toEqual([
      '一、总体情况',
      [['1', '2']],
      '乙',
    ]);
  });
});

describe('an RTF', () => {
  it('is read in its code page, with merged cells, without heads and pictures', () => {
    const row = '\\trowd\\clvmgf\\cellx900\\cellx1800 \\intbl 1\\cell 2\\cell\\row';
    const next = '\\trowd\\clvmrg\\cellx900\\cellx1800 \\intbl\\cell 3\\cell\\row';
    const blocks = rtfDocument(
      `{\\rtf1\\ansi\\ansicpg936{\\header 9}{\\fonttbl{\\f0 a;}}\\pard\\qr \\'bc\\'d7\\u20057?\\line a\\par\\pard ${row}${next}\\pard{\\pict 00ff}b\\par}`,
    );
    expect(blocks).toEqual([
      { kind: 'line', text: '甲乙', role: 'signature' },
      { kind: 'line', text: 'a', role: 'signature' },
      { kind: 'image' },
      {
        kind: 'table',
        table: {
          rows: 2,
          columns: 2,
          cells: [
            { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '1' },
            { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: '2' },
            { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '3' },
          ],
        },
      },
      { kind: 'line', text: 'b' },
    ]);
  });
});
