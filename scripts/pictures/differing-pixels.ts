import type { GreyPicture } from './grey-picture';

/** Greys, of 15, by which a pixel may differ: the edge of a glyph on another processor. */
const SHADE = 2;

/** 容差: so many pixels of a page may differ by more. A rule of 1 cm that moves by 1 mm is 23 of them and more. */
export const PIXELS_ALLOWED = 20;

/** How many pixels look different; all of them where the pictures are not equally large. */
export function differingPixels(a: GreyPicture, b: GreyPicture): number {
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.greys.length, b.greys.length);
  return a.greys.reduce((sum, grey, i) => sum + (Math.abs(grey - (b.greys[i] ?? 0)) > SHADE ? 1 : 0), 0);
}
