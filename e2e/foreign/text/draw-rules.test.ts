import { describe, expect, it } from 'vitest';
import { gridOf, type Grid, type GridCell } from '../grid';
import { randomForeign } from '../random-report';
import { drawRules, ruleSigns, type RulePen } from './draw-rules';
import { widthOf } from './wrap-text';

const grid: Grid = {
  ...{ table: 'requests', rows: 2, columns: 3, headRows: 0 },
  cells: [
    cell('三、结果', [0, 0], [2, 1]),
    cell('（一）公开', [0, 1], [1, 1], true),
    cell('8', [0, 2], [1, 1], true),
    cell('合计', [1, 1], [1, 2], true),
  ],
};

describe('drawRules', () => {
  it('leaves a cell over two rows open and joins the columns of another', () => {
    expect(draw(grid, { signs: ruleSigns.ascii, upright: 'top' })).toEqual([
      '+----+----------+----+',
      '|三、|（一）公开|8   |',
      '|结果+----------+----+',
      '|    |合计           |',
      '+----+---------------+',
    ]);
  });

  it('draws with signs as wide as Han characters', () => {
    expect(draw(grid, { signs: ruleSigns.box, upright: 'middle' })).toEqual([
      '┌──┬─────┬──┐',
      '│三、│（一）公开│8   │',
      '│结果├─────┴──┤',
      '│    │合计            │',
      '└──┴────────┘',
    ]);
  });

  it.each([
    ['top', ['|一二|8|', '|三四| |', '|五  | |']],
    ['middle', ['|一二| |', '|三四|8|', '|五  | |']],
  ] as const)('puts figures at the %s of a row that is higher', (upright, expected) => {
    const cells = [cell('一二三四五', [0, 0], [1, 1]), cell('8', [0, 1], [1, 1], true)];
    const row: Grid = { table: 'requests', rows: 1, columns: 2, headRows: 0, cells };
    const lines = drawRules(row, [4, 1], wrapInTwos, { signs: ruleSigns.ascii, upright });
    expect(lines.slice(1, -1)).toEqual(expected);
  });

  it.each(['ascii', 'box'] as const)('makes all lines of an official table equally wide in %s', (kind) => {
    for (const table of ['proactive', 'requests', 'review'] as const) {
      const lines = draw(gridOf(randomForeign(3), table), { signs: ruleSigns[kind], upright: 'middle' }, 8);
      const widthOfLine = (line: string) =>
        widthOf(line) + (kind === 'box' ? (line.match(/[\u2500-\u257f]/g) ?? []).length : 0);
      expect(new Set(lines.map(widthOfLine)).size).toBe(1);
    }
  });
});

function draw(one: Grid, pen: RulePen, width?: number): readonly string[] {
  const widths = width === undefined ? [4, 10, 4] : Array<number>(one.columns).fill(width);
  return drawRules(one, widths, wrapInTwos, pen);
}

function wrapInTwos({ text, isFigure }: GridCell): readonly string[] {
  return isFigure ? [text] : (text.match(/.{1,2}/gu) ?? []).map(String);
}

function cell(
  text: string,
  [row, column]: readonly [number, number],
  [rowSpan, colSpan]: readonly [number, number],
  isFigure = false,
): GridCell {
  return { text, row, column, rowSpan, colSpan, isFigure, isNarrow: false };
}
