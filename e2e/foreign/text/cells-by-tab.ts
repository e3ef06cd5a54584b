import { gridOf, rowsOf, type Grid, type GridCell } from '../grid';
import type { ForeignReport } from '../foreign-report';
import type { Rng } from '../rng';
import { sliceGrid, slicePlaces } from '../slice-grid';
import { createPageMarks } from './page-marks';
import { printPieces } from './print-pieces';
import { breakLabel, cutWord, spaceOut } from './wrap-text';

/** What a reader of old .doc files leaves: cells by tabs, the further rows of a merged cell as empty fields, paragraphs inside cells. */
export function printCellsByTab(report: ForeignReport, rng: Rng): string {
  const habits: TabHabits = {
    cut: rng.pick([1, 2, 9]),
    endsWithTab: rng.chance(0.4),
    keepsColumns: rng.chance(0.4),
    rng,
  };
  const pages = createPageMarks(rng, false);
  const lines = printPieces(
    report,
    {
      indent: rng.pick(['', '　　']),
      heading: (text) => text,
      title: (text) => text,
      pages,
      table: (id) => {
        const grid = gridOf(report, id);
        const places = slicePlaces(grid);
        if (places.length === 0 || !rng.chance(0.5)) return tabLines(grid, habits);
        const cut = rng.pick(places);
        const rest = sliceGrid(grid, cut, grid.rows, rng.chance(0.8));
        return [
          ...tabLines(sliceGrid(grid, 0, cut, false), habits),
          ...pages.turn(),
          ...tabLines(rest, habits),
        ];
      },
    },
    rng,
  );
  return `${lines.join('\n')}\n`;
}

interface TabHabits {
  readonly cut: number;
  readonly endsWithTab: boolean;
  /** Whether a cell over several columns leaves an empty field for each further one. */
  readonly keepsColumns: boolean;
  readonly rng: Rng;
}

function tabLines(grid: Grid, habits: TabHabits): readonly string[] {
  return rowsOf(grid).map((cells, row) => {
    const fields: string[] = [];
    for (let column = 0; column < grid.columns;) {
      const cell = cells.find((one) => one.column === column) ?? cellAbove(grid, row, column);
      const span = cell?.colSpan ?? 1;
      fields.push(
        cell?.row === row ? cellText(cell, habits) : '',
        ...(habits.keepsColumns ? Array<string>(span - 1).fill('') : []),
      );
      column += span;
    }
    return fields.join('\t') + (habits.endsWithTab ? '\t' : '');
  });
}

function cellAbove({ cells }: Grid, row: number, column: number): GridCell | undefined {
  return cells.find((one) => one.row < row && row < one.row + one.rowSpan && one.column === column);
}

function cellText(cell: GridCell, { cut, rng }: TabHabits): string {
  const { text, isFigure } = cell;
  if (isFigure) return text;
  if (cell.isNarrow) return cutWord(text, cut).join('\n');
  if (text.length > 10 && rng.chance(0.15)) return breakLabel(text, rng).join('\n');
  return rng.chance(0.15) ? spaceOut(text) : text;
}
