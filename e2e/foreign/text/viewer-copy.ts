import { gridOf, type Grid, type GridCell } from '../grid';
import type { ForeignReport } from '../foreign-report';
import type { Rng } from '../rng';
import { sliceGrid, slicePlaces } from '../slice-grid';
import { createPageMarks } from './page-marks';
import { printPieces } from './print-pieces';
import { readAcross } from './read-across';
import { freeRows } from './row-breaks';
import { cutWord, spaceOut, wrapText } from './wrap-text';

/** What copying from a PDF viewer leaves: whatever stands at one height in a line, single blanks between, a group at the middle of its rows. */
export function printViewerCopy(report: ForeignReport, rng: Rng): string {
  const pages = createPageMarks(rng, true);
  const habits: CopyHabits = {
    labelWidth: rng.pick([7, 8, 13, 18]),
    headCut: rng.pick([1, 2]),
    groupCut: rng.pick([2, 3, 4, 'whole']),
    isSpaced: rng.chance(0.3),
  };
  const free = freeRows(report.requests.rows);

  const tableLines = (grid: Grid, from = grid.headRows): readonly string[] =>
    readAcross(
      grid,
      (cell) => cellLines(cell, grid, habits),
      (row) => grid.table === 'requests' && free[row - grid.headRows + from - 3] === true,
    );

  const lines = printPieces(
    report,
    {
      width: rng.int(25, 28),
      indent: rng.pick(['', '　　']),
      heading: (text) => text,
      title: (text) => text,
      pages,
      table: (id) => {
        const grid = gridOf(report, id);
        const places = slicePlaces(grid).filter((row) => free[row - 3] === true && free[row - 4] === true);
        if (places.length === 0 || !rng.chance(0.6)) return tableLines(grid);
        const cut = rng.pick(places);
        return [
          ...tableLines(sliceGrid(grid, 0, cut, false)),
          ...pages.turn(),
          ...tableLines(sliceGrid(grid, cut, grid.rows, rng.chance(0.7)), cut),
        ];
      },
    },
    rng,
  );
  return `${lines.join('\n')}\n`;
}

interface CopyHabits {
  /** Han characters a line of the column of labels. */
  readonly labelWidth: number;
  readonly headCut: number;
  readonly groupCut: number | 'whole';
  readonly isSpaced: boolean;
}

function cellLines(cell: GridCell, grid: Grid, habits: CopyHabits): readonly string[] {
  const { text, isFigure, isNarrow, row, rowSpan, colSpan } = cell;
  if (text === '') return [];
  if (isFigure) return [text];
  if (row < grid.headRows) {
    if (!isNarrow) return wrapText(text, 12);
    return spaced(cutWord(text, habits.headCut), habits);
  }
  if (grid.table === 'requests' && (rowSpan > 1 || (colSpan === 1 && cell.column < 2)))
    return habits.groupCut === 'whole' ? [text] : spaced(cutWord(text, habits.groupCut), habits);
  return wrapText(text, habits.labelWidth + 4 * (colSpan - 1));
}

function spaced(pieces: readonly string[], { isSpaced }: CopyHabits): readonly string[] {
  return isSpaced ? pieces.map(spaceOut) : pieces;
}
