import type { FontId } from './font-metrics';

/**
 * 版面: what stands where. Points (1/72 inch) from the top left corner of the page. PDF, SVG and OFD print
 * this and place nothing themselves.
 */

/** Where something comes from, so that a preview can lead back to its field. */
export interface Origin {
  /** Section id, `opening`, `title`, `signature` or `page`. */
  readonly part: string;
  /** Address of the figure. */
  readonly cell?: string;
}

/** A piece of one line in one font and size. */
export interface TextRun extends Origin {
  readonly text: string;
  readonly font: FontId;
  readonly size: number;
  /** Left edge. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** Added between its characters, beyond their own advance widths. */
  readonly spacing: number;
  /** From one character to the next; in Han text only, where all of a run are equally wide. */
  readonly step?: number;
  /** From its left edge to the right edge of its last character. */
  readonly width: number;
}

/** 框线 */
export interface Rule extends Origin {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
}

/** The place a paragraph, a table or a cell takes. */
export interface Area extends Origin {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A heading of level 1, for an outline. */
export interface Mark {
  readonly title: string;
  readonly y: number;
}

/** 草稿, across the page and under its text. */
export interface Watermark {
  readonly text: string;
  readonly font: FontId;
  readonly size: number;
  /** Middle of the text. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Added between its characters. */
  readonly spacing: number;
  /** Degrees, counterclockwise. */
  readonly angle: number;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextRun[];
  readonly rules: readonly Rule[];
  readonly areas: readonly Area[];
  readonly marks: readonly Mark[];
  readonly watermark?: Watermark;
}
