import type { PrintedCell, TableBlock } from '@/lib/document/blocks';
import {
  fittingSize,
  headSize,
  isFigure,
  isLeftAligned,
  tableLine,
  wrappingSize,
} from '@/lib/document/table-type';
import { cellLines, roomIn } from './cell-text';
import type { FontMetrics } from './font-metrics';
import { points, TYPE_AREA } from './geometry';
import { measureText, widthOf, type Glyph } from './measure-text';
import { tableStyle } from './text-style';

/** A cell with its text broken into lines. */
export interface SetCell {
  readonly cell: PrintedCell;
  readonly lines: readonly (readonly Glyph[])[];
  readonly size: number;
  readonly isLeft: boolean;
}

/** A table whose columns have their places. */
export interface SetTable {
  readonly part: string;
  readonly headRows: number;
  readonly rows: number;
  /** From line to line in a cell. */
  readonly line: number;
  /** Left edges of the columns and the right edge of the last. */
  readonly xs: readonly number[];
  readonly cells: readonly SetCell[];
}

/** `size` is the 字号 of the table; figures too long for it take a smaller one. */
export function setTable(block: TableBlock, size: number, fonts: FontMetrics): SetTable {
  const xs = columnEdges(block.widths);
  const figures = figureSizes(block, xs, size, fonts);
  const cells = block.cells.map((cell) => {
    const width = widthOfCell(cell, xs);
    const isLeft = isLeftAligned(cell, block);
    const lines = (at: number) => cellLines(cell, { width, size: at, isLeft }, fonts);
    const usual =
      cell.address === undefined
        ? headSize(cell, roomIn(width), size)
        : wrappingSize(figures.get(placeOf(cell)) ?? size, (at) => lines(at).length);
    return { cell, size: usual, isLeft, lines: lines(usual) };
  });
  const { part, headRows, rows } = block;
  return { part, headRows, rows, line: tableLine(size), xs, cells };
}

export function widthOfCell({ column, columnSpan }: PrintedCell, xs: readonly number[]): number {
  return (xs[column + columnSpan] ?? 0) - (xs[column] ?? 0);
}

function columnEdges(widths: readonly number[]): number[] {
  const edges: number[] = [TYPE_AREA.left];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + points(width));
  return edges;
}

/** One size for figures under each other: the smallest that one of them needs. */
function figureSizes(
  block: TableBlock,
  xs: readonly number[],
  size: number,
  fonts: FontMetrics,
): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const cell of block.cells) {
    if (cell.address === undefined || !isFigure(cell.text)) continue;
    const room = roomIn(widthOfCell(cell, xs));
    const needed = fittingSize(size, (at) => widthOf(measureText(cell.text, tableStyle(at), fonts)) <= room);
    sizes.set(placeOf(cell), Math.min(sizes.get(placeOf(cell)) ?? size, needed));
  }
  return sizes;
}

function placeOf({ column, columnSpan }: PrintedCell): string {
  return `${column}+${columnSpan}`;
}
