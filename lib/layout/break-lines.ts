import { breakPoints } from './break-points';
import { isHalfEmpty } from './character-class';
import type { Glyph } from './measure-text';

/** Glyphs from `from` up to but not including `to`; spaces at the end of a line belong to no line. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** How much closer than usual two characters may stand to take in a closing mark, in em. */
const TIGHTEST = 0.018;

/** 断行: as many characters on each line as it holds. `width` tells the room of each line. */
export function breakLines(glyphs: readonly Glyph[], width: (line: number) => number): LineRange[] {
  const allowed = breakPoints(glyphs);
  const lines: LineRange[] = [];
  let from = 0;
  while (from < glyphs.length) {
    const end = lineEnd(glyphs, allowed, from, width(lines.length));
    lines.push({ from, to: trimEnd(glyphs, from, end) });
    from = end;
    while (glyphs[from]?.kind === 'space') from += 1;
  }
  return lines;
}

/** The room that the last glyph of a line needs: half of it where its right half is empty. */
export function lastWidth(glyph: Glyph): number {
  return isHalfEmpty(glyph.text) && glyph.kind === 'han' ? glyph.width / 2 : glyph.width;
}

function lineEnd(glyphs: readonly Glyph[], allowed: readonly boolean[], from: number, room: number): number {
  let x = 0;
  let best = from;
  let emergency = from;
  for (let i = from; i < glyphs.length; i += 1) {
    const glyph = glyphs[i];
    if (!glyph) break;
    if (glyph.kind !== 'space') {
      const slack = isHalfEmpty(glyph.text) ? TIGHTEST * glyph.size * (i - from) : 0;
      if (x + lastWidth(glyph) <= room + slack + 0.001) {
        if (allowed[i]) best = i + 1;
        emergency = i + 1;
      } else if (x > room) break;
    }
    x += glyph.width + glyph.tracking;
  }
  // A word longer than a line has to break somewhere.
  return best > from ? best : Math.max(emergency, from + 1);
}

function trimEnd(glyphs: readonly Glyph[], from: number, end: number): number {
  let to = end;
  while (to > from && glyphs[to - 1]?.kind === 'space') to -= 1;
  return to;
}
