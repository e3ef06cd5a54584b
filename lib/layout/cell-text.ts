import type { PrintedCell } from '@/lib/document/blocks';
import { breakLines } from './break-lines';
import type { FontMetrics } from './font-metrics';
import { points } from './geometry';
import { measureText, widthOf, type Glyph } from './measure-text';
import { tableStyle } from './text-style';

/** White space left and right of the text of a cell. */
const CELL_MARGIN = points(0.5);
/** Left of a label, where it begins at the rule. */
export const LABEL_MARGIN = points(0.9);

/** The room for text in a cell of this width. */
export function roomIn(width: number, isLeft = false): number {
  return width - CELL_MARGIN - (isLeft ? LABEL_MARGIN : CELL_MARGIN);
}

interface CellLook {
  readonly width: number;
  readonly size: number;
  readonly isLeft: boolean;
}

/** The lines of a cell. A label that is too long for one line is broken by hand first, where the form says so. */
export function cellLines(cell: PrintedCell, look: CellLook, fonts: FontMetrics): Glyph[][] {
  const room = roomIn(look.width, look.isLeft);
  const style = tableStyle(look.size);
  const whole = measureText(cell.text.trim(), style, fonts);
  if (widthOf(whole) <= room || !cell.breakAfter) return broken(whole, room);
  const characters = Array.from(cell.text);
  const cuts = [0, ...cell.breakAfter, characters.length];
  return cuts.slice(1).flatMap((to, i) => {
    const part = characters.slice(cuts[i], to).join('');
    return broken(measureText(part, style, fonts), room);
  });
}

function broken(glyphs: readonly Glyph[], room: number): Glyph[][] {
  return breakLines(glyphs, () => room).map(({ from, to }) => glyphs.slice(from, to));
}
