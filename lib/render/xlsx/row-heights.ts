import type { TableBlock } from '@/lib/document/blocks';
import { columnWidth } from './column-width';

/** Points of one line of text at the default size. */
const LINE = 15;
const MARGIN = 5;

/** Heights of the rows in points, for the words of cells of one row; merged cells share the rows they cover. */
export function rowHeights({ rows, widths, cells }: TableBlock): number[] {
  const lines = Array.from({ length: rows }, () => 1);
  for (const { row, column, rowSpan, columnSpan, text } of cells) {
    const room = widths.slice(column, column + columnSpan).reduce((sum, mm) => sum + columnWidth(mm) - 1, 0);
    const needed = Math.ceil((Array.from(text).length * 2) / room / rowSpan);
    for (let r = row; r < row + rowSpan; r += 1) lines[r] = Math.max(lines[r] ?? 1, needed);
  }
  return lines.map((count) => count * LINE + MARGIN);
}
