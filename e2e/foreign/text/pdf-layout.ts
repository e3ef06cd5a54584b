import { gridOf, type Grid } from '../grid';
import type { ForeignReport } from '../foreign-report';
import type { Rng } from '../rng';
import { sliceGrid, slicePlaces } from '../slice-grid';
import { createPageMarks } from './page-marks';
import { columnWidths, paintGrid } from './paint-grid';
import { printPieces } from './print-pieces';
import { spaceOut } from './wrap-text';

/** What `pdftotext -layout` leaves: tables as columns of blanks, labels wrapped above and below the line of their figures. */
export function printPdfLayout(report: ForeignReport, rng: Rng): string {
  const pages = createPageMarks(rng, false);
  const turn = () =>
    pages.turn().map((line) => (line === '' || line === '\f' ? line : `${' '.repeat(34)}${line}`));
  const labelWidth = rng.pick([14, 18, 24, 30]);
  const headWidth = rng.pick([2, 4, 6]);
  const spacedShare = rng.pick([0, 0.1, 0.3]);
  const margin = ' '.repeat(rng.pick([0, 2, 6]));

  const lines = printPieces(
    report,
    {
      width: rng.int(25, 28),
      indent: rng.pick(['', '　　', '    ']),
      heading: (text) => `    ${text}`,
      title: (text) => `${' '.repeat(12)}${text}`,
      pages: { turn },
      table: (id) => {
        const grid = spread(gridOf(report, id), spacedShare, rng);
        const places = slicePlaces(grid);
        const widths = columnWidths(grid, labelWidth, headWidth);
        if (places.length === 0 || !rng.chance(0.6)) return paintGrid(grid, widths);
        const cut = rng.pick(places);
        return [
          ...paintGrid(sliceGrid(grid, 0, cut, false), widths),
          ...turn(),
          ...paintGrid(sliceGrid(grid, cut, grid.rows, rng.chance(0.7)), widths),
        ];
      },
    },
    rng,
  );
  return `${lines.map((line) => (line === '' || line === '\f' ? line : `${margin}${line}`)).join('\n')}\n`;
}

function spread(grid: Grid, share: number, rng: Rng): Grid {
  const cells = grid.cells.map((cell) =>
    !cell.isFigure && rng.chance(share) ? { ...cell, text: spaceOut(cell.text) } : cell,
  );
  return { ...grid, cells };
}
