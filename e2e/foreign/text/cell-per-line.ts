import { gridOf, rowsOf, type GridCell } from '../grid';
import type { ForeignReport } from '../foreign-report';
import type { Rng } from '../rng';
import { createPageMarks } from './page-marks';
import { printPieces } from './print-pieces';
import { freeRows } from './row-breaks';
import { breakLabel, cutWord, spaceOut } from './wrap-text';

/** What copying from a viewer or a web page leaves: one cell a line, nothing at all for a blank. */
export function printCellPerLine(report: ForeignReport, rng: Rng): string {
  const pages = createPageMarks(rng, false);
  const cut = rng.pick([1, 2, 9]);
  const gap = rng.chance(0.3) ? '\n\n' : '\n';

  const cellLines = (cell: GridCell): readonly string[] => {
    const { text, isFigure } = cell;
    if (text === '') return [];
    if (isFigure) return [text];
    if (cell.isNarrow) return cutWord(text, cut);
    if (text.length > 10 && rng.chance(0.25)) return breakLabel(text, rng);
    return [rng.chance(0.15) ? spaceOut(text) : text];
  };

  const lines = printPieces(
    report,
    {
      ...(rng.chance(0.5) ? { width: rng.int(25, 28) } : {}),
      indent: rng.pick(['', '　　']),
      heading: (text) => text,
      title: (text) => text,
      pages,
      table: (id) => {
        const grid = gridOf(report, id);
        const rows = rowsOf(grid).map((cells) => cells.flatMap((cell) => cellLines(cell)));
        if (id !== 'requests') return rows.flat();
        const head = rng.chance(0.7) ? rows.slice(0, grid.headRows).flat() : [];
        const free = freeRows(report.requests.rows);
        const isTurn = (row: number) => free[row - grid.headRows] === true && rng.chance(0.05);
        return rows.flatMap((row, index) => (isTurn(index) ? [...row, ...pages.turn(), ...head] : row));
      },
    },
    rng,
  );
  return `${lines.join(gap)}\n`;
}
