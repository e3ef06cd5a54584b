import { describe, expect, it } from 'vitest';
import { dashedTable } from './dashed-table';

describe('a table under dashes', () => {
  it('has a head between rules, rows of several lines and blanks', () => {
    const lines = [
      '-------------------------------',
      '事项        本年      上年',
      '----------- --------- ---------',
      '行 政 许    12        -',
      '可',
      '',
      '“处罚”                3（含1）',
      '',
      '强制        0         0',
      '-------------------------------',
      '五、问题',
    ];
    expect(rowsOf(lines)).toEqual([
      ['事项', '本年', '上年'],
      ['行 政 许\n可', '12', '-'],
      ['“处罚”', '', '3（含1）'],
      ['强制', '0', '0'],
    ]);
    expect(dashedTable(lines, 0)?.end).toBe(10);
  });

  it('ends at the second rule where the first has dashes by column', () => {
    const rule = '=========== ========= ======';
    const table = [rule, '许可        1         2', '', '处罚                  4', rule];
    expect(rowsOf([...table, '', '续表', '', ...table])).toEqual([
      ['许可', '1', '2'],
      ['处罚', '', '4'],
    ]);
  });

  it('may have its head above the dashes, and a row on each line', () => {
    const lines = [
      '事项        本年      上年',
      '----------- --------- --------',
      '许可        1         2',
      '',
    ];
    expect(rowsOf(lines)).toEqual([
      ['事项', '本年', '上年'],
      ['许可', '1', '2'],
    ]);
  });

  it('is none where a word stands between two columns', () => {
    const rule = '----------- --------- ------';
    expect(rowsOf([rule, '许可       12345678901   2', rule])).toBeUndefined();
  });

  it('does not take the heading over its dashes for a row', () => {
    const rule = '----------- --------- ------';
    expect(rowsOf(['二、主动公开 情况', rule, '许可        1         2', rule])).toBeUndefined();
  });
});

function rowsOf(lines: readonly string[]): string[][] | undefined {
  const [block] = dashedTable(lines, 0)?.blocks ?? [];
  if (block?.kind !== 'table') return undefined;
  const rows: string[][] = [];
  for (const { row, text } of block.table.cells) rows[row] = [...(rows[row] ?? []), text];
  return rows;
}
