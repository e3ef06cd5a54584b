import type { Table } from '@/lib/template/types';
import { cellsOf, partsOf } from '@/lib/template/walk';
import { labelText } from '../match/label-chars';
import { pageNumbers } from '../match/page-numbers';
import { isValueText } from '../match/value-text';
import type { ReadCell, ReadTable } from '../read-table';
import type { VisibleDocument } from '../visible-document';
import type { RebuiltCell } from './rebuilt-table';

/** A table of the document and its block. */
interface Piece {
  readonly block: number;
  readonly table: ReadTable;
}

/**
 * 左右分页的表格: a table with rules whose further columns stand in tables of their own, with the labels of its rows or
 * without. The rows are counted from the last one: heads may be cut. Undefined where the tables do not fit side by side.
 */
export function tablesBeside(
  table: Table,
  document: VisibleDocument,
  blocks: readonly number[],
): RebuiltCell[] | undefined {
  const [part, another] = partsOf(table);
  const pieces = piecesOf(document, blocks);
  const [first, ...others] = pieces ?? [];
  if (!part || another || !first || others.length === 0) return undefined;
  const count = table.layout === 'across' ? cellsOf(table).length : part.columns.length;
  if (pieces?.reduce((sum, piece) => sum + widthOf(piece), 0) !== count) return undefined;

  const cells: RebuiltCell[] = sourced(first, first.table.cells, 0, 0);
  const top = topOf(first);
  let columns = first.table.columns;
  for (const piece of others) {
    const down = first.table.rows - piece.table.rows;
    const own = withoutRepeats(piece.table.cells, first.table.cells, down);
    const isWhole = own.filter(isFigure).length === piece.table.cells.filter(isFigure).length;
    const isInPlace = (cell: ReadCell) => {
      const isBelow = cell.row + down >= top;
      return cell.text.trim() === '' || isFigure(cell) === isBelow;
    };
    if (topOf(piece) + down !== top || !isWhole || !own.every(isInPlace)) return undefined;
    cells.push(...sourced(piece, own, down, columns));
    columns += piece.table.columns;
  }
  return cells;
}

/** The tables among some blocks where nothing else stands between them. */
function piecesOf(document: VisibleDocument, blocks: readonly number[]): Piece[] | undefined {
  const numbers = pageNumbers(document);
  const pieces: Piece[] = [];
  let isApart = false;
  for (const block of blocks) {
    const shown = document[block];
    if (shown?.kind === 'table') {
      if (isApart && pieces.length > 0) return undefined;
      pieces.push({ block, table: shown.table });
      isApart = false;
    } else isApart ||= shown?.kind === 'line' && shown.text.trim() !== '' && !numbers.has(block);
  }
  return pieces;
}

/** Figures in the longest row. */
function widthOf({ table: { rows, cells } }: Piece): number {
  const counts = Array.from({ length: rows }, () => 0);
  for (const cell of cells.filter(isFigure)) counts[cell.row] = (counts[cell.row] ?? 0) + 1;
  return Math.max(0, ...counts);
}

/** The first row with figures. */
function topOf({ table }: Piece): number {
  return Math.min(...table.cells.filter(isFigure).map(({ row }) => row));
}

function isFigure({ text }: ReadCell): boolean {
  return isValueText(text);
}

/** Cells that do not print a label of the same row once more. */
function withoutRepeats(cells: readonly ReadCell[], first: readonly ReadCell[], down: number): ReadCell[] {
  const keyOf = (row: number, { column, text }: ReadCell) => `${row} ${column} ${labelText(text)}`;
  const known = new Set(
    first.filter((cell) => !isFigure(cell) && cell.text.trim() !== '').map((cell) => keyOf(cell.row, cell)),
  );
  const repeated = cells.filter((cell) => known.has(keyOf(cell.row + down, cell)));
  const labels = Math.max(0, ...repeated.map(({ column, columnSpan }) => column + columnSpan));
  return cells.filter((cell) => cell.column >= labels);
}

function sourced({ block }: Piece, cells: readonly ReadCell[], down: number, right: number): RebuiltCell[] {
  return cells.map((cell) => {
    const source = { block, row: cell.row, column: cell.column };
    return { ...cell, row: cell.row + down, column: cell.column + right, source };
  });
}
