import type { PrintedCell, TableBlock } from '@/lib/document/blocks';
import { CELL_MARGIN_MM } from './measures';
import { textWidth } from './text-width';

const POINTS_PER_MM = 72 / 25.4;

/** The width for text in a cell, in points. */
export function roomOf(table: TableBlock, cell: PrintedCell): number {
  const widths = table.widths.slice(cell.column, cell.column + cell.columnSpan);
  return (widths.reduce((total, width) => total + width, 0) - 2 * CELL_MARGIN_MM) * POINTS_PER_MM;
}

/** Every line takes as many of these as there is room for. */
const HAN_ALONE = /^\p{Script=Han}+$/u;

/** How many lines a text takes in a cell, as far as can be told without the fonts of the reader; `size` in half-points. */
export function linesIn(table: TableBlock, cell: PrintedCell, size: number): number {
  const width = (textWidth(cell.text) * size) / 2;
  const room = roomOf(table, cell);
  if (HAN_ALONE.test(cell.text)) return Math.ceil(width / wholeCharacters(room, size / 2));
  // Where it wraps, a line may have to give up a character to the next.
  return width <= room ? 1 : Math.ceil(width / Math.max(size / 2, room - size / 2));
}

/** The room that whole characters of this size fill, one at least. */
function wholeCharacters(room: number, size: number): number {
  return Math.max(1, Math.floor(room / size)) * size;
}
