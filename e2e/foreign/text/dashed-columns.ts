import { gridOf, rowsOf, type Grid, type GridCell } from '../grid';
import type { ForeignReport } from '../foreign-report';
import type { Rng } from '../rng';
import { sliceGrid, slicePlaces } from '../slice-grid';
import { printPieces } from './print-pieces';
import { spaceOut, widthOf, wrapText } from './wrap-text';

/**
 * What converters of Word files to plain text leave: columns under dashes, no bars, an empty line between rows.
 * They know no merged cell: its words stand in its first place, wrapped to the width of that column alone.
 */
export function printDashedColumns(report: ForeignReport, rng: Rng): string {
  const habits: DashHabits = {
    rule: rng.pick<Rule>(['aroundHead', 'columnsOnly', 'doubled']),
    margin: rng.pick(['', '  ']),
    gap: rng.pick([' ', '  ']),
    labelWidth: rng.pick([12, 18, 24]),
    headWidth: rng.pick([2, 4, 6]),
  };
  const spacedShare = rng.pick([0, 0.1, 0.3]);
  const sequel = rng.pick(['续表', '（续表）', '续上表']);
  const lines = printPieces(
    report,
    {
      ...(rng.chance(0.6) ? { width: rng.int(34, 38) } : {}),
      indent: rng.pick(['', '　　']),
      heading: (text) => text,
      title: (text) => text,
      table: (id) => {
        const grid = spread(gridOf(report, id), spacedShare, rng);
        const places = slicePlaces(grid);
        const cut = places.length > 0 && rng.chance(0.6) ? rng.pick(places) : undefined;
        if (cut === undefined) return dashedTable(grid, habits);
        return [
          ...dashedTable(sliceGrid(grid, 0, cut, false), habits),
          '',
          `${' '.repeat(rng.pick([0, 40]))}${sequel}`,
          '',
          ...dashedTable(sliceGrid(grid, cut, grid.rows, rng.chance(0.7)), habits),
        ];
      },
    },
    rng,
  );
  return `${lines.join('\n')}\n`;
}

/** A line across the whole table with dashes by column under its first row; dashes by column alone; the same of equals signs. */
type Rule = 'aroundHead' | 'columnsOnly' | 'doubled';

interface DashHabits {
  readonly rule: Rule;
  readonly margin: string;
  readonly gap: string;
  readonly labelWidth: number;
  readonly headWidth: number;
}

function dashedTable(grid: Grid, habits: DashHabits): readonly string[] {
  const { rule, margin, gap } = habits;
  const widths = widthsOf(grid, habits);
  const columnRule = widths.map((width) => (rule === 'doubled' ? '=' : '-').repeat(width)).join(gap);
  const edge = rule === 'aroundHead' ? '-'.repeat(columnRule.length) : columnRule;
  const [first = [], ...rest] = rowsOf(grid).map((cells) => rowLines(cells, widths, gap));
  const body = rest.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
  const between = rule === 'columnsOnly' ? '' : columnRule;
  return [edge, ...first, between, ...body, edge].map((line) => (line === '' ? '' : `${margin}${line}`));
}

function rowLines(cells: readonly GridCell[], widths: readonly number[], gap: string): readonly string[] {
  const words = widths.map((width, column) => {
    const cell = cells.find((one) => one.column === column);
    if (cell === undefined || cell.text === '') return [];
    // A closing sign may reach beyond the width of its line.
    return cell.isFigure ? [cell.text] : wrapText(cell.text, Math.max(1, Math.floor((width - 2) / 2)));
  });
  const height = Math.max(1, ...words.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    words
      .map((lines, column) => {
        const text = lines[line] ?? '';
        return text + ' '.repeat((widths[column] ?? 0) - widthOf(text));
      })
      .join(gap)
      .trimEnd(),
  );
}

function widthsOf({ table, columns, cells }: Grid, { labelWidth, headWidth }: DashHabits): readonly number[] {
  const labels =
    table === 'requests' ? [10, 12, labelWidth] : table === 'proactive' ? [Math.max(18, labelWidth)] : [];
  return Array.from({ length: columns }, (_, column) => {
    const figures = cells.filter((cell) => cell.isFigure && cell.column === column);
    const narrow = table === 'proactive' ? 16 : headWidth + 2;
    return Math.max(labels[column] ?? narrow, ...figures.map(({ text }) => widthOf(text)));
  });
}

function spread(grid: Grid, share: number, rng: Rng): Grid {
  const cells = grid.cells.map((cell) =>
    !cell.isFigure && cell.row >= grid.headRows && rng.chance(share)
      ? { ...cell, text: spaceOut(cell.text) }
      : cell,
  );
  return { ...grid, cells };
}
