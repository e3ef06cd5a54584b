import type { TableBlock } from '@/lib/document/blocks';
import { fittingSize, isFigure } from '@/lib/document/table-type';
import { roomOf } from './cell-room';
import { textWidth } from './text-width';

/**
 * 字号 of the figures of each grid column, in half-points: the largest up to `size` at which none of them wraps, so that
 * figures under each other have one size. Text in a cell (a note, something unreadable) may wrap and does not count.
 */
export function figureSizes(table: TableBlock, size: number): readonly number[] {
  const sizes = table.widths.map(() => size);
  for (const cell of table.cells) {
    if (cell.address === undefined || !isFigure(cell.text)) continue;
    const width = textWidth(cell.text);
    const room = roomOf(table, cell);
    const fitting = 2 * fittingSize(size / 2, (at) => width * at <= room);
    sizes[cell.column] = Math.min(sizes[cell.column] ?? size, fitting);
  }
  return sizes;
}
