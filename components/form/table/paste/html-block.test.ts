import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReadTable } from '@/lib/read/read-table';
import { blockView } from './block-view';
import { clipboardBlocks } from './clipboard-blocks';
import { htmlBlocks } from './html-block';

beforeAll(() => {
  const { DOMParser, Node, Element } = new Window();
  vi.stubGlobal('DOMParser', DOMParser);
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('Element', Element);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('富文本 tables', () => {
  it('resolves merged cells, also when a row has none of its own', () => {
    const html = `<table><tr><td rowspan="3" colspan="2">组</td><td>1</td></tr><tr><td>2</td></tr><tr></tr></table>`;
    expect(texts(html)).toEqual([
      ['组', '组', '1'],
      ['组', '组', '2'],
      ['组', '组', undefined],
    ]);
  });

  it('counts a text that runs over blank neighbours, and joined blanks, as the cells they are', () => {
    const html = `<table><tr><td colspan=2 style='mso-ignore:colspan'>长文字</td><td>1</td></tr>
      <tr><td colspan=3 style='height:1pt;mso-ignore:colspan'></td></tr></table>`;
    const [block] = htmlBlocks(html);
    expect(block?.cells.map(({ text, column, columnSpan }) => [text, column, columnSpan])).toEqual([
      ['长文字', 0, 1],
      ['', 1, 1],
      ['1', 2, 1],
      ['', 0, 1],
      ['', 1, 1],
      ['', 2, 1],
    ]);
  });

  it('unfolds blank rows that Excel writes as one', () => {
    const html = `<table><tr><td>1</td><td>2</td></tr><tr style='height:57pt;mso-xlrowspan:3'>
      <td colspan=2 style='mso-ignore:colspan'></td></tr><tr><td>3</td><td>4</td></tr></table>`;
    expect(texts(html)).toEqual([
      ['1', '2'],
      ['', ''],
      ['', ''],
      ['', ''],
      ['3', '4'],
    ]);
  });

  it('leaves out hidden rows and the row of widths at the end, and merges stay right around them', () => {
    const html = `<table><tr><td rowspan=3>组</td><td>1</td></tr><tr style='display:none'><td>9</td><td>9</td></tr>
      <tr><td>2</td></tr><tr height=0><td width=42></td><td width=42></td></tr></table>`;
    expect(texts(html)).toEqual([
      ['组', '1'],
      ['组', '2'],
    ]);
  });

  it('reads what is seen: nbsp and source breaks are spaces, br and p are lines, hidden text is nothing', () => {
    const html = `<table><tr><td>自<br>然<br>人</td><td><p>1\n  2</p><p>&nbsp;3&nbsp;</p></td>
      <td><span style="mso-hide:all">x</span><input value="7"></td></tr></table>`;
    expect(texts(html)).toEqual([['自\n然\n人', '1 2\n3', '7']]);
  });

  it('takes the innermost of nested tables, but not one that only positions a picture', () => {
    const inner = '<table><tr><td>1</td><td>2</td></tr></table>';
    expect(htmlBlocks(`<table><tr><td>${inner}</td><td>菜单</td></tr></table>`)).toHaveLength(1);
    const [block] = htmlBlocks(
      '<table><tr><td><table><tr><td>图</td></tr></table></td><td>5</td></tr></table>',
    );
    expect(block?.cells.map(({ text }) => text)).toContain('5');
  });
});

describe('剪贴板', () => {
  it('prefers the rich text where it holds a table', () => {
    const html = '<table><tr><td>1</td><td>2</td></tr></table>';
    expect(kindAndTexts({ html, text: '1 2' })).toEqual(['blocks', [['1', '2']]]);
    expect(kindAndTexts({ html: '<p>3</p>', text: '3\t4' })).toEqual(['blocks', [['3', '4']]]);
  });

  it('keeps a line break and doubled quotes inside a quoted cell, and a lone quote as it is', () => {
    const text = '"自然\n人"\t"说""好"""\t5"\r\n"1\t2\r\n';
    expect(kindAndTexts({ html: '', text })).toEqual([
      'blocks',
      [
        ['自然\n人', '说"好"', '5"'],
        ['"1', '2', undefined],
      ],
    ]);
  });

  it('keeps a blank line of cells: it was selected', () => {
    expect(kindAndTexts({ html: '', text: '8\t2\r\n\t\r\n' })).toEqual([
      'blocks',
      [
        ['8', '2'],
        ['', ''],
      ],
    ]);
  });

  it.each([
    ['', ' 12 '],
    ['<table><tr><td>12</td></tr></table>', '12\r\n'],
    ['', ''],
  ])('leaves a single value to the field: %j %j', (html, text) => {
    expect(clipboardBlocks({ html, text }).kind).toBe('text');
  });

  it.each([
    ['rows of text', { html: '', text: '1\t2\n'.repeat(301) }],
    ['characters of text', { html: '', text: '\t'.repeat(200_001) }],
    ['rows of a table', { html: `<table>${'<tr><td>1</td></tr>'.repeat(301)}</table>`, text: '' }],
    [
      'folded rows',
      {
        html: '<table><tr style="mso-xlrowspan:90000000"><td>1</td></tr><tr><td>1</td></tr></table>',
        text: '',
      },
    ],
  ])('does not read too many %s', (_, clipboard) => {
    expect(clipboardBlocks(clipboard).kind).toBe('tooLarge');
  });
});

function texts(html: string) {
  const [block, ...more] = htmlBlocks(html);
  if (!block || more.length > 0) throw new Error('not exactly one table');
  return grid(block);
}

function kindAndTexts(clipboard: { html: string; text: string }) {
  const read = clipboardBlocks(clipboard);
  return [read.kind, read.kind === 'blocks' && read.blocks[0] ? grid(read.blocks[0]) : null];
}

function grid(block: ReadTable) {
  const view = blockView(block);
  return Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (_, column) => view.at(row, column)?.text),
  );
}
