import { isAmbiguous, isLatin, isSpace, printable } from './character-class';
import { officeFont, type FaceId, type FontId, type FontMetrics } from './font-metrics';
import type { TextStyle } from './text-style';

/** 一个字: one character with the font that has it. */
export interface Glyph {
  readonly text: string;
  readonly font: FontId;
  readonly size: number;
  /** Advance width in points. */
  readonly width: number;
  /** Added after it, unless it ends the line. */
  readonly tracking: number;
  readonly kind: 'han' | 'latin' | 'space';
}

/** 〓 stands for a character that no font has. */
export const MISSING = '〓';

export function measureText(text: string, style: TextStyle, fonts: FontMetrics): Glyph[] {
  return Array.from(printable(text), (character) => measure(character, style, fonts));
}

export function widthOf(glyphs: readonly Glyph[]): number {
  return (
    glyphs.reduce((sum, { width, tracking }) => sum + width + tracking, 0) - (glyphs.at(-1)?.tracking ?? 0)
  );
}

function measure(character: string, style: TextStyle, fonts: FontMetrics): Glyph {
  const { size } = style;
  const found = findFont(character, style, fonts);
  if (!found) {
    if (character === MISSING) throw new Error(`No font of ${style.han.join(', ')} has ${MISSING}`);
    return measure(MISSING, style, fonts);
  }
  const kind = isSpace(character) ? 'space' : found.face === style.latin ? 'latin' : 'han';
  const tracking = kind === 'han' ? style.tracking : 0;
  return { text: character, font: found.font, size, width: found.em * size, tracking, kind };
}

/** The font that prints a character in this style, of the office first. */
export function findFont(character: string, style: TextStyle, fonts: FontMetrics): Found | undefined {
  const order = isLatin(character) ? [style.latin, ...style.han] : [...style.han, style.latin];
  const code = character.codePointAt(0) ?? 0;
  const having = order.flatMap((face) =>
    [officeFont(face), face].flatMap((font): Found[] => {
      const em = fonts[font]?.(code);
      return em === undefined ? [] : [{ face, font, em }];
    }),
  );
  // Some fonts draw “ and — for Latin text only, half as wide.
  return (isAmbiguous(character) ? having.find(({ em }) => em === 1) : undefined) ?? having[0];
}

interface Found {
  readonly face: FaceId;
  readonly font: FontId;
  /** Advance width in em. */
  readonly em: number;
}
