import type { OutlineLine } from './outline-line';

/** 版面 of printed lines: what tells the end of a paragraph from the end of a line. In half widths of a character. */
export interface PrintShape {
  readonly width: number;
  /** First lines of paragraphs are further in, and the document shows it. */
  readonly hasIndents: boolean;
  /** Blank lines stand between paragraphs, not between all lines. */
  readonly hasBlanks: boolean;
}

/** Shares: of the longest line, to be a full one perhaps; of the full lines, to keep to the width. */
const LONG = 0.6;
const MOST = 0.9;

/** Wide characters count two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) > 0x2e7f || /[“”‘’—…]/.test(char) ? 2 : 1;
  return width;
}

export function printShape(prose: readonly OutlineLine[]): PrintShape {
  const printed = prose.filter((line) => line.printed);
  const share = (count: number) => count / Math.max(1, printed.length);
  return {
    width: fullWidth(printed.map(({ text }) => textWidth(text))),
    hasIndents: printed.filter(({ indented }) => indented).length >= 2,
    hasBlanks: share(printed.filter(({ afterBlank }) => afterBlank).length) < 0.5,
  };
}

/** A width that nearly all full lines keep to, so that a single line too long does not set it. */
function fullWidth(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b);
  const long = sorted.filter((width) => width >= LONG * (sorted.at(-1) ?? 0));
  return long[Math.floor((long.length - 1) * MOST)] ?? 0;
}
