import { describe, expect, it } from 'vitest';
import type { ReadTable } from './read-table';
import { sheetBlocks } from './sheet-blocks';

/** Every text is a cell; the first of `wide` rows is merged across. */
const sheet = (texts: readonly (readonly string[])[], wide: readonly number[] = []): ReadTable => ({
  rows: texts.length,
  columns: 3,
  cells: texts.flatMap((line, row) =>
    wide.includes(row)
      ? [{ row, column: 0, rowSpan: 1, columnSpan: 3, text: line[0] ?? '' }]
      : line.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text })),
  ),
});
const kinds = (table: ReadTable) =>
  sheetBlocks(table).map((block) =>
    block.kind === 'line' ? block.text : block.kind === 'table' && block.table.rows,
  );

describe('a worksheet', () => {
  it('has its title and headings as lines and a table for each block of rows', () => {
    const texts = [
      ['某局2021年政府信息公开工作年度报告'],
      ['', '', ''],
      ['二、主动公开政府信息情况', '', ''],
      ['规章', '0', '1'],
      ['文件', '2', '3'],
      ['', '', ''],
      ['规章', '', ''],
    ];
    expect(kinds(sheet(texts, [0]))).toEqual([texts[0]?.[0], texts[2]?.[0], 2, 1]);
  });

  it('keeps a row whose figures are blank, and a head across its table', () => {
    const texts = [['第二十条第（一）项'], ['规章', '0', '0'], ['一、本年新收政府信息公开申请数量', '', '']];
    expect(kinds(sheet(texts, [0]))).toEqual([3]);
  });
});
