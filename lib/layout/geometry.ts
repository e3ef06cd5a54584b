/** 页面尺寸 after GB/T 9704-2012, in points. */

export function points(mm: number): number {
  return (mm * 72) / 25.4;
}

/** Places and widths to a thousandth of a point, so that equal input gives equal output everywhere. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A4 */
export const PAPER = { width: points(210), height: points(297) } as const;

/** 版心: 天头 37 mm, 订口 28 mm, 156 × 225 mm. */
export const TYPE_AREA = {
  left: points(28),
  right: points(184),
  top: points(37),
  bottom: points(262),
  width: points(156),
  height: points(225),
} as const;

/** 22 lines fill the 版心; 29 pt would leave room for 21. */
export const LINE = 28.95;
/** Between two lines of the title. */
export const TITLE_LINE = 35;
/** 一字: one 三号 character as it is set, 28 to a line. */
export const CHARACTER = 15.75;

/** From the top of an em box down to the baseline, in em. */
const BASELINE = 0.88;

/** Baseline of a line of text whose em box stands in the middle of the line. */
export function baselineIn(top: number, height: number, size: number): number {
  return top + (height - size) / 2 + BASELINE * size;
}
