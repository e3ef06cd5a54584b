import { gridOf, type Grid, type GridCell } from '../grid';
import type { ForeignReport } from '../foreign-report';
import type { Rng } from '../rng';
import { sliceGrid, slicePlaces } from '../slice-grid';
import { drawRules, ruleSigns, type RulePen } from './draw-rules';
import { createPageMarks } from './page-marks';
import { printPieces } from './print-pieces';
import { spaceOut, widthOf, wrapText } from './wrap-text';

/** What old text files hold: tables drawn with signs, merged cells left open between their rules, words wrapped in their cell. */
export function printRuledBars(report: ForeignReport, rng: Rng): string {
  const pages = createPageMarks(rng, false);
  const pen: RulePen = {
    signs: rng.pick([ruleSigns.ascii, ruleSigns.box]),
    upright: rng.pick(['top', 'middle']),
  };
  const labelWidth = rng.pick([12, 16, 20]);
  const headWidth = rng.pick([2, 4]);
  const isSplit = rng.chance(0.4);
  const spacedShare = rng.pick([0, 0.1, 0.3]);
  const margin = rng.pick(['', '', '  ']);

  const draw = (grid: Grid) => {
    const shown = isSplit ? splitMerged(grid) : grid;
    const widths = columnWidths(grid, labelWidth, headWidth);
    const linesOf = ({ text, isFigure }: GridCell, width: number) =>
      text === '' ? [] : isFigure ? [text] : wrapText(text, Math.floor(width / 2));
    return drawRules(shown, widths, linesOf, pen).map((line) => `${margin}${line}`);
  };

  const lines = printPieces(
    report,
    {
      width: rng.int(28, 34),
      indent: rng.pick(['', '　　', '    ']),
      heading: (text) => text,
      title: (text) => `${' '.repeat(10)}${text}`,
      pages,
      table: (id) => {
        const grid = spread(gridOf(report, id), spacedShare, rng);
        const places = slicePlaces(grid);
        if (places.length === 0 || !rng.chance(0.4)) return draw(grid);
        const cut = rng.pick(places);
        return [
          ...draw(sliceGrid(grid, 0, cut, false)),
          ...pages.turn(),
          ...draw(sliceGrid(grid, cut, grid.rows, rng.chance(0.7))),
        ];
      },
    },
    rng,
  );
  return `${lines.join('\n')}\n`;
}

/** Tools that know no cell over several rows rule it through: its words in the first row, nothing in the others. */
function splitMerged(grid: Grid): Grid {
  return {
    ...grid,
    cells: grid.cells.flatMap((cell) =>
      Array.from({ length: cell.rowSpan }, (_, index) => ({
        ...cell,
        row: cell.row + index,
        rowSpan: 1,
        text: index === 0 ? cell.text : '',
      })),
    ),
  };
}

/** A figure is never wrapped; each width is even, as Han characters and their rules are. */
function columnWidths(
  { table, columns, cells }: Grid,
  labelWidth: number,
  headWidth: number,
): readonly number[] {
  const labels = table === 'requests' ? [6, 8, labelWidth] : table === 'proactive' ? [16] : [];
  return Array.from({ length: columns }, (_, column) => {
    const figures = cells
      .filter((cell) => cell.isFigure && cell.column === column)
      .map(({ text }) => widthOf(text));
    const width = Math.max(labels[column] ?? (table === 'proactive' ? 16 : headWidth), ...figures);
    return width + (width % 2);
  });
}

function spread(grid: Grid, share: number, rng: Rng): Grid {
  const cells = grid.cells.map((cell) =>
    !cell.isFigure && rng.chance(share) ? { ...cell, text: spaceOut(cell.text) } : cell,
  );
  return { ...grid, cells };
}
