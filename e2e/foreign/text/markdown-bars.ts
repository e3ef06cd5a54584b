import { cellAt, gridOf, rowsOf, type Grid, type GridCell } from '../grid';
import type { ForeignReport } from '../foreign-report';
import type { Rng } from '../rng';
import { sliceGrid, slicePlaces } from '../slice-grid';
import { createPageMarks, type PageMarks } from './page-marks';
import { printPieces } from './print-pieces';
import { cutWord, spaceOut } from './wrap-text';

/** What becomes of the further places of a merged cell: left empty, filled with the same words, or lost. */
type Merging = 'empty' | 'repeated' | 'lost';

/** What converters to Markdown leave: bars, cells lost or added by merging, words of narrow cells broken by `<br>`. */
export function printMarkdownBars(report: ForeignReport, rng: Rng): string {
  const merging = rng.pick<Merging>(['empty', 'repeated', 'lost']);
  const lineBreak = rng.pick(['<br>', '<br/>', ' ']);
  const mark = rng.pick(['', '## ', '**']);
  const pages = createPageMarks(rng, true);
  const decorate = (text: string) => (mark === '**' ? `**${text}**` : `${mark}${text}`);
  const lines = printPieces(
    report,
    {
      indent: '',
      heading: decorate,
      title: (text) => (mark === '## ' ? `# ${text}` : decorate(text)),
      pages,
      table: (id) =>
        pagedBars(gridOf(report, id), { merging, lineBreak, cut: rng.pick([1, 2, 9]), rng, pages }).map(
          (block) => block.join('\n'),
        ),
    },
    rng,
  );
  return `${lines.join('\n\n')}\n`;
}

interface BarHabits {
  readonly merging: Merging;
  readonly lineBreak: string;
  /** Characters of a narrow word that stand together. */
  readonly cut: number;
  readonly rng: Rng;
  readonly pages: PageMarks;
}

function pagedBars(grid: Grid, habits: BarHabits): readonly (readonly string[])[] {
  const { rng, pages } = habits;
  const places = slicePlaces(grid);
  if (places.length === 0 || !rng.chance(0.4)) return [bars(grid, habits)];
  const cut = rng.pick(places);
  const rest = sliceGrid(grid, cut, grid.rows, rng.chance(0.7));
  return [bars(sliceGrid(grid, 0, cut, false), habits), pages.turn(), bars(rest, habits)];
}

function bars(grid: Grid, habits: BarHabits): readonly string[] {
  const written = { ...grid, cells: grid.cells.map((cell) => ({ ...cell, text: cellText(cell, habits) })) };
  const lines = rowsOf(written).map((cells, row) => barRow(written, cells, row, habits));
  const [first = [], ...rest] = lines;
  const print = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [print(first), print(first.map(() => '---')), ...rest.map(print)];
}

function barRow(grid: Grid, cells: readonly GridCell[], row: number, habits: BarHabits): readonly string[] {
  const { merging, rng } = habits;
  const texts = Array.from({ length: grid.columns }, (_, column): readonly string[] => {
    const cell = cellAt(grid, row, column);
    if (!cell) return merging === 'lost' ? [] : [''];
    const isOrigin = cell.row === row && cell.column === column;
    if (isOrigin || merging === 'repeated') return [cell.text];
    return merging === 'lost' ? [] : [''];
  }).flat();
  // An added bar at the end cannot be told from a blank figure, so a row with a blank has none.
  const hasBlank = cells.some(({ isFigure, text }) => isFigure && text === '');
  return !hasBlank && rng.chance(0.05) ? [...texts, ''] : texts;
}

function cellText(cell: GridCell, { cut, lineBreak, rng }: BarHabits): string {
  const { text, isFigure } = cell;
  if (isFigure) return text;
  if (cell.isNarrow) return cutWord(text, cut).join(lineBreak);
  return rng.chance(0.15) ? spaceOut(text) : text;
}
