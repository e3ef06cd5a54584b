import { lastWidth } from './break-lines';
import { isClosing } from './character-class';
import { rounded } from './geometry';
import { widthOf, type Glyph } from './measure-text';
import type { Origin, TextRun } from './page';

/** A run of a line, placed relative to its left edge. */
export type LineRun = Omit<TextRun, keyof Origin | 'y'>;

/** Stretching a line by more than this between two characters looks worse than leaving it short. */
const WIDEST = 4;

/** 排一行: a line as runs. `stretch` fills the room (两端对齐); a line that is too long is drawn together. */
export function setLine(glyphs: readonly Glyph[], room: number, stretch: boolean): LineRun[] {
  const extra = extraPerGap(glyphs, room, stretch);
  const runs: LineRun[] = [];
  let x = 0;
  let start = 0;
  let spacing: number | undefined;
  let runX = 0;
  glyphs.forEach((glyph, i) => {
    const next = glyphs[i + 1];
    const gap = glyph.tracking + (next && isGap(glyph, next) ? extra : 0);
    const after = x + glyph.width + gap;
    const joins = next !== undefined && isAlike(glyph, next) && (spacing ?? gap) === gap;
    if (joins) {
      spacing = gap;
    } else {
      const end = x + (next ? glyph.width : lastWidth(glyph));
      runs.push(lineRun(glyphs.slice(start, i + 1), glyph, runX, end - runX, spacing ?? 0));
      start = i + 1;
      runX = after;
      spacing = undefined;
    }
    x = after;
  });
  return runs;
}

/** A line as it stands, from its left edge. */
export function setShort(glyphs: readonly Glyph[]): LineRun[] {
  return setLine(glyphs, Number.POSITIVE_INFINITY, false);
}

function lineRun(glyphs: readonly Glyph[], last: Glyph, x: number, width: number, spacing: number): LineRun {
  const text = glyphs.map((glyph) => glyph.text).join('');
  const { font, size, kind } = last;
  const step = kind === 'han' ? { step: rounded(last.width + spacing) } : {};
  return { text, font, size, x: rounded(x), width: rounded(width), spacing: rounded(spacing), ...step };
}

/** Whether two neighbours can be one run: same font, and in Han text the same width. */
function isAlike(glyph: Glyph, next: Glyph): boolean {
  const isHan = glyph.kind === 'han' || next.kind === 'han';
  return next.font === glyph.font && next.size === glyph.size && (!isHan || next.width === glyph.width);
}

function extraPerGap(glyphs: readonly Glyph[], room: number, stretch: boolean): number {
  const gaps = glyphs.filter((glyph, i) => {
    const next = glyphs[i + 1];
    return next !== undefined && isGap(glyph, next);
  }).length;
  const last = glyphs.at(-1);
  if (gaps === 0 || !last) return 0;

  const width = widthOf(glyphs);
  const tightest = width - last.width + lastWidth(last);
  if (tightest > room) return (room - tightest) / gaps;
  const extra = stretch && width < room ? (room - width) / gaps : 0;
  return extra > WIDEST ? 0 : extra;
}

/** Letters and digits of one word keep together, and with the mark that closes them. */
function isGap(glyph: Glyph, next: Glyph): boolean {
  return glyph.kind !== 'latin' || (next.kind === 'han' && !isClosing(next.text));
}
