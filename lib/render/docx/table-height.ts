import type { TableBlock } from '@/lib/document/blocks';
import { tableLine } from '@/lib/document/table-type';
import { linesIn } from './cell-room';
import { LINE, ROW_HEIGHT, TABLE_GAP, TYPE_AREA_HEIGHT, twips } from './measures';

/**
 * Whether a table stands on one page together with its heading, as far as can be told without the fonts of the reader.
 * Programs leave the heading behind alone when they are told to keep more rows together than a page holds.
 */
export function fitsPage(table: TableBlock, size: number): boolean {
  return tableHeight(table, size) + LINE + TABLE_GAP <= twips(TYPE_AREA_HEIGHT);
}

/** A table taller than half a page begins on a new one, with its heading: 表三 then fits a single page. */
export function wantsPage(table: TableBlock, size: number): boolean {
  return tableHeight(table, size) > twips(TYPE_AREA_HEIGHT) / 2 && fitsPage(table, size);
}

/** Rules and spare room of a row with several lines, in twips. */
const PADDING = 40;

/** Height in twips; `size` in half-points. */
function tableHeight(table: TableBlock, size: number): number {
  const heights = Array.from({ length: table.rows }, () => ROW_HEIGHT);
  for (const cell of table.cells) {
    if (cell.rowSpan > 1) continue;
    const lines = linesIn(table, cell, size);
    const height = lines * tableLine(size / 2) * 20 + (lines > 1 ? PADDING : 0);
    heights[cell.row] = Math.max(heights[cell.row] ?? 0, height);
  }
  return heights.reduce((sum, height) => sum + height, 0);
}
