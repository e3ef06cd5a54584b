import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { paintedPaths } from './painted-paths';

/** Points, the origin in the upper left corner of the page as it is seen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A run of text on a page. */
export interface PageText extends Box {
  readonly text: string;
  /** Of the letters. */
  readonly size: number;
  readonly baseline: number;
}

/** What stands on a page. */
export interface PageMarks {
  readonly texts: readonly PageText[];
  /** Thin boxes: the lines of tables. */
  readonly rules: readonly Box[];
  readonly pictures: readonly Box[];
  readonly isPainted: boolean;
}

export type Matrix = readonly [number, number, number, number, number, number];

/** How much of the letters stands below the line they are written on. */
const BELOW = 0.14;
/** Degrees: what stands askew is a watermark. */
const ASKEW = 8;

export async function pageMarks(page: PDFPageProxy): Promise<PageMarks> {
  const view = matrix(page.getViewport({ scale: 1 }).transform);
  const { items } = await page.getTextContent();
  const seen = new Set<string>();
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const placed = placedText(item.str, item.width, product(view, matrix(item.transform)));
    if (!placed) return [];
    // Letters that are painted twice to look bold are read once.
    const key = `${item.str} ${Math.round(placed.left)} ${Math.round(placed.baseline)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [placed];
  });
  const operators = await page.getOperatorList();
  const isPainted = operators.fnArray.some((operator) => operator !== OPS.dependency);
  return { texts, ...paintedPaths(operators, view), isPainted };
}

function placedText(text: string, width: number, at: Matrix): PageText | undefined {
  const angle = Math.abs((Math.atan2(at[1], at[0]) * 180) / Math.PI);
  const size = Math.hypot(at[2], at[3]);
  if (Math.min(angle, Math.abs(angle - 90), Math.abs(angle - 180)) > ASKEW) return undefined;
  const [left, baseline] = [at[4], at[5]];
  if (![left, baseline, size, width].every(Number.isFinite)) return undefined;
  return {
    text,
    size,
    baseline,
    left,
    right: left + width,
    top: baseline - size * (1 - BELOW),
    bottom: baseline + size * BELOW,
  };
}

export function matrix(values: unknown): Matrix {
  const numbers = Array.from(values as ArrayLike<number>);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

/** First the second, then the first. */
export function product(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
