/** 版面 after GB/T 9704-2012, in twips (1/1440 inch) and half-points unless the name says otherwise. */

/** A4 with 天头 37 mm, 订口 28 mm; 版心 156 × 225 mm. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474, header: 1134, footer: 1417 },
} as const;

/** Height of the 版心 in mm. */
export const TYPE_AREA_HEIGHT = 225;

/** 22 lines a page need exactly 28.95 pt; 29 pt leave room for 21. */
export const LINE = 579;

/** 28 characters a line need each 三号 character 0.25 pt closer. */
export const TIGHTER = -5;

/** 三号, 16 pt. */
export const BODY_SIZE = 32;
/** One 三号 character as it is set. */
export const CHARACTER = 315;

/** 二号, 22 pt. */
export const TITLE_SIZE = 44;
export const TITLE_LINE = 700;

/** 四号, 14 pt, of page numbers and 草稿. */
export const FOOTER_SIZE = 28;

/** 5.6 mm */
export const ROW_HEIGHT = 317;
/** 1.5 mm between a heading and a table. */
export const TABLE_GAP = 85;
/** 0.5 mm */
export const CELL_MARGIN = 28;
export const CELL_MARGIN_MM = 0.5;

export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Widths in twips whose sum is the rounded sum, so that rounding never makes a table wider than the page. */
export function twipWidths(widths: readonly number[]): number[] {
  let total = 0;
  return widths.map((width) => {
    const from = twips(total);
    total += width;
    return twips(total) - from;
  });
}
