import { describe, expect, it } from 'vitest';
import { textDocument } from './text-document';

describe('a table in a text', () => {
  it('is drawn with bars: merged cells, wrapped words and blanks are as they stand', () => {
    const drawn = [
      '+------+----+----+',
      '|事项  |本年|上年|',
      '+------+----+----+',
      '|行政  |12  |    |',
      '|许可  |    |    |',
      '+------+----+----+',
      '|合计       |3   |',
      '+-----------+----+',
    ];
    expect(cellsOf(drawn)).toEqual([
      ['事项', '本年', '上年'],
      ['行政\n许可', '12', ''],
      ['合计', '3'],
    ]);
  });

  it('has commas between its fields: quotes hold line breaks and commas, a field alone is a line', () => {
    const fields = ['主动公开情况,,,', '"行政', '许可","1,204",,2', '处罚,,,3', '强制,,,', '征收,,5,'];
    expect(cellsOf(fields)).toEqual([
      ['行政 许可', '1,204', '', '2'],
      ['处罚', '', '', '3'],
      ['征收', '', '5', ''],
    ]);
    expect(linesOf(fields)).toEqual(['主动公开情况', '强制']);
  });

  it('is none where a sentence has commas', () => {
    expect(cellsOf(['收到申请12件,办结10件,结转2件,均按期答复。'])).toEqual([]);
  });

  it('has each cell on its own line with a tab between: a blank cell and a blank last cell are seen', () => {
    const row = (name: string) => [name, '\t', '1', '\t\t', '3'];
    const rows = [...row('甲'), '', ...row('乙'), '', ...row('丙'), '', ...row('丁'), ''];
    const last = ['戊', '\t', '1', '\t', '2', '\t', '四、行政复议情况'];
    expect(cellsOf([...rows, ...rows, ...last]).slice(-2)).toEqual([
      ['丁', '1', '', '3'],
      ['戊', '1', '2', ''],
    ]);
    expect(linesOf([...rows, ...rows, ...last])).toContain('四、行政复议情况');
  });

  it.each([
    ['behind its text', (cells: readonly string[]) => cells.map((text) => `${text} |`.trim())],
    [
      'on the next line',
      (cells: readonly string[]) => cells.flatMap((text) => (text === '' ? ['|'] : [text, '|'])),
    ],
  ])('has each cell on its own line closed by a bar %s: blank cells are seen', (_, print) => {
    const cells = ['信息内容', '本年', '上年', '许可', '1', '', '处罚', '', '', '强制', '/', '2'];
    const lines = ['二、公开情况', ...print(cells), '三、办理情况'];
    expect(cellsOf(lines).slice(2)).toEqual([
      ['上年'],
      ['许可', '1', ''],
      ['处罚', '', ''],
      ['强制', '/', '2'],
    ]);
    expect(linesOf(lines)).toEqual(['二、公开情况', '三、办理情况']);
  });
});

function cellsOf(lines: readonly string[]): string[][] {
  return textDocument(lines).flatMap((block) => {
    if (block.kind !== 'table') return [];
    const rows: string[][] = [];
    for (const { row, text } of block.table.cells) rows[row] = [...(rows[row] ?? []), text];
    return rows;
  });
}

function linesOf(lines: readonly string[]): string[] {
  return textDocument(lines).flatMap((block) => (block.kind === 'line' ? [block.text] : []));
}
