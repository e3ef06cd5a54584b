import type { PrintedCell, TableBlock } from './blocks';
import { tableFontSizes } from './profile';

/** 行距 of text in a table, in points: 13 for 五号, and for 小四 no more, so that 表三 keeps to one page. */
export function tableLine(size: number): number {
  return Math.min(13, Math.ceil((size * 13 * 2) / 10.5) / 2);
}

/** 表内项目 begin at the left where some of them stand below others (表三); all else stands in the middle. */
export function isLeftAligned(cell: PrintedCell, table: Pick<TableBlock, 'cells'>): boolean {
  if (cell.role !== 'rowHead' || cell.groups === true) return false;
  return table.cells.some(({ role, groups }) => role === 'rowHead' && groups === true);
}

/** 字号 that a cell may fall to, in points: 小四, 五号, 小五, 六号, 小六, 七号, 八号 and below. */
const CELL_SIZES = [12, 10.5, 9, 7.5, 6.5, 5.5, 5, 4.5, 4] as const;
const SMALLEST = 4;
/** A cell with more lines would need a page of its own. */
const MOST_LINES = 24;

/** The largest 字号 up to `size` at which `fits` holds; the smallest there is where it never does. */
export function fittingSize(size: number, fits: (size: number) => boolean): number {
  return CELL_SIZES.find((at) => at <= size && fits(at)) ?? SMALLEST;
}

/** The same for text that wraps: a very long note gets smaller before it grows over the page. */
export function wrappingSize(size: number, linesAt: (size: number) => number): number {
  return fittingSize(size, (at) => linesAt(at) <= MOST_LINES);
}

/** A figure, with its unit: it never wraps. A note beside it may. */
export function isFigure(text: string): boolean {
  return /^-?\d+(\.\d+)?\p{Script=Han}*$/u.test(text);
}

/** Characters that are one em wide in every font. */
const FULL_WIDTH = /^[\p{Script=Han}、（）]+$/u;

/**
 * 表头字号: the largest up to `size` points at which a head keeps to the breaks the form gives it, or leaves no single
 * character on its last line; `size` where none does better. `room` is the width for text in points.
 */
export function headSize(cell: PrintedCell, room: number, size: number): number {
  const isHead = cell.role === 'columnHead' || (cell.role === 'rowHead' && cell.groups === true);
  if (!isHead || !FULL_WIDTH.test(cell.text)) return size;
  const count = Array.from(cell.text).length;
  const looksWell = (at: number) => {
    const perLine = Math.floor(room / at + 1e-6);
    if (cell.breakAfter) return longestPiece(cell.breakAfter, count) <= perLine;
    return count <= perLine || perLine < 2 || count % perLine !== 1;
  };
  return tableFontSizes.find((at) => at <= size && looksWell(at)) ?? size;
}

function longestPiece(breakAfter: readonly number[], count: number): number {
  const cuts = [0, ...breakAfter, count];
  return Math.max(...cuts.slice(1).map((to, i) => to - (cuts[i] ?? 0)));
}
