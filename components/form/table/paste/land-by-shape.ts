import { tableGrid, type PlacedCell } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { cellsOf, partsOf, type Cell } from '@/lib/template/walk';
import { kindOfText, type BlockView } from './block-view';
import { headColumns } from './head-columns';
import type { Landing, LandingLine } from './landing';
import { placeTexts } from './place-texts';
import { aimValues, valuesOf, type Target } from './value-aim';

/** Lands a block by its position, the first value in the cell in work; head lines that came along are skipped. */
export function landByShape(table: Table, view: BlockView, focused: Cell): Landing {
  const figures = tableGrid(table).cells.filter(({ address }) => address !== undefined);
  const start = figures.find(({ address }) => address === focused.address);
  if (!start) throw new Error(`no cell ${focused.address} in this table`);
  const targets = [...new Set(figures.map(({ row }) => row))]
    .filter((row) => row >= start.row)
    .map((row) => figures.filter((cell) => cell.row === row && cell.column >= start.column));
  const cells = new Map(cellsOf(table).map((cell) => [cell.address, cell]));
  const rows = Array.from({ length: view.rows }, (_, row) => row).filter((row) => !isHead(table, view, row));
  const values = valuesOf(view, rows, 0, widthOf(figures));

  /** The cells of a row of the form and the columns they cover, from the cell in work. */
  const targetsIn = (placed: readonly PlacedCell[]): Target<Cell>[] =>
    placed.flatMap(({ address = '', column, columnSpan }, at) => {
      const to = cells.get(address);
      const place = values.isFiner
        ? { from: at, length: 1 }
        : { from: column - start.column, length: columnSpan };
      return to ? [{ to, ...place }] : [];
    });

  const lines = rows.map((row, at): LandingLine => {
    const inRow = values.inRow(row);
    const texts = inRow.map(({ text }) => text);
    const line = { number: row + 1, label: '', texts };
    const target = targets[at];
    const isBlank = texts.every((text) => text === '');
    if (!target) return { ...line, places: [], notes: isBlank ? [] : ['超出本表，不粘贴'] };
    return { ...line, ...placeTexts(aimValues(inRow, targetsIn(target))) };
  });
  return { lines, notes: [] };
}

/** How many columns of the table take figures. */
function widthOf(figures: readonly PlacedCell[]): number {
  const ends = figures.map(({ column, columnSpan }) => column + columnSpan);
  return Math.max(...ends) - Math.min(...figures.map(({ column }) => column));
}

/** Words without a figure that name columns of this table. */
function isHead(table: Table, view: BlockView, row: number): boolean {
  const texts = view.cellsFrom(row, 0).map(({ text }) => kindOfText(text));
  if (!texts.includes('words') || texts.includes('figure')) return false;
  return partsOf(table).some((part) => headColumns(view, [row], 0, table, part) !== null);
}
