import { gridOf, type Grid } from '../grid';
import type { ForeignReport } from '../foreign-report';
import type { Rng } from '../rng';
import { createPageMarks, type PageMarks } from './page-marks';
import { columnWidths, paintGrid } from './paint-grid';
import { printPieces } from './print-pieces';
import { sliceColumns } from './slice-columns';
import { spaceOut, widthOf } from './wrap-text';

/**
 * 打印时左右分页: a sheet too wide for its paper. The columns that find no room follow on further pages, their
 * labels printed again or not, and a merged head is cut where the paper ends.
 */
export function printSplitSheet(report: ForeignReport, rng: Rng): string {
  const habits: SheetHabits = {
    labelWidth: rng.pick([14, 18, 24, 30]),
    headWidth: rng.pick([2, 4, 6]),
    repeatsLabels: rng.chance(0.5),
    dropsEmptyLines: rng.chance(0.5),
    spacedShare: rng.pick([0, 0.1, 0.3]),
    pages: createPageMarks(rng, false),
    rng,
  };
  const cuts = {
    proactive: [],
    requests: rng.pick([[5], [6], [7], [8], [9], [5, 8], [6, 9]]),
    review: rng.pick([[5], [7], [8], [10], [5, 10], [6, 12]]),
  };
  const lines = printPieces(
    report,
    {
      width: rng.int(25, 28),
      indent: rng.pick(['', '　　', '    ']),
      heading: (text) => text,
      title: (text) => `${' '.repeat(12)}${text}`,
      pages: habits.pages,
      table: (id) => sheetPages(gridOf(report, id), cuts[id], habits),
    },
    rng,
  );
  return `${lines.join('\n')}\n`;
}

interface SheetHabits {
  readonly labelWidth: number;
  readonly headWidth: number;
  readonly repeatsLabels: boolean;
  readonly dropsEmptyLines: boolean;
  readonly spacedShare: number;
  readonly pages: PageMarks;
  readonly rng: Rng;
}

function sheetPages(grid: Grid, cuts: readonly number[], habits: SheetHabits): readonly string[] {
  const { labelWidth, headWidth, dropsEmptyLines, pages } = habits;
  const labelColumns = grid.table === 'requests' ? 3 : 0;
  // A closing sign may reach beyond the width of its label: it must not touch a figure.
  const widths = columnWidths(grid, labelWidth, headWidth).map((width, column) =>
    column === labelColumns ? width + 4 : width,
  );
  const startOf = (column: number) => widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const sheet = paintGrid(spread(grid, habits), widths);

  return [0, ...cuts].flatMap((first, index) => {
    const end = cuts[index] ?? grid.columns;
    const hasLabels = first > 0 && labelColumns > 0 && needsLabels(grid, first, end, habits);
    const labelEnd = hasLabels ? startOf(labelColumns) + 2 : 0;
    const page = sheet.map((line) => {
      const label = sliceColumns(line, 0, labelEnd - 2);
      const figures = sliceColumns(line, startOf(first), startOf(end));
      return `${label}${' '.repeat(figures === '' ? 0 : labelEnd - widthOf(label))}${figures}`;
    });
    return [
      ...(first > 0 ? pages.turn() : []),
      ...(dropsEmptyLines ? page.filter((line) => line !== '') : page),
    ];
  });
}

/** A row whose places are all blank would leave no trace on a page without labels. */
function needsLabels({ headRows, rows, cells }: Grid, first: number, end: number, habits: SheetHabits) {
  const filled = new Set(
    cells
      .filter(({ isFigure, text, column }) => isFigure && text !== '' && first <= column && column < end)
      .map(({ row }) => row),
  );
  return habits.repeatsLabels || filled.size < rows - headRows;
}

function spread(grid: Grid, { spacedShare, rng }: SheetHabits): Grid {
  const cells = grid.cells.map((cell) =>
    !cell.isFigure && cell.row >= grid.headRows && rng.chance(spacedShare)
      ? { ...cell, text: spaceOut(cell.text) }
      : cell,
  );
  return { ...grid, cells };
}
