import { printableText } from '@/lib/document/printable-text';

/** What a worksheet holds in one cell: a real number, with what is printed behind it, or a text. */
export type CellValue =
  | { readonly kind: 'number'; readonly value: number; readonly suffix: string }
  | { readonly kind: 'text'; readonly text: string };

/** Decimal digits and at most a unit in Han characters. */
const NUMBER = /^(-?\d+(?:\.\d+)?)(\p{Script=Han}{0,4})$/u;

/** Beginnings that some programs take for a formula, also where an apostrophe stands before them. */
const FORMULA = /^'*[=+\-@\t]/;

/** Longest text of a cell. */
const LONGEST = 32_767;

/** A figure as a number where a number holds it exactly, else as text. */
export function figureValue(printed: string): CellValue {
  const [, digits, suffix = ''] = NUMBER.exec(printed) ?? [];
  const value = Number(digits);
  return digits !== undefined && String(value) === digits && Math.abs(value) <= Number.MAX_SAFE_INTEGER
    ? { kind: 'number', value, suffix }
    : { kind: 'text', text: plainText(printed) };
}

/** Text that stays text wherever it is opened: what looks like a formula is led by an apostrophe. */
export function plainText(text: string): string {
  const clean = printableText(text);
  return (FORMULA.test(clean) ? `'${clean}` : clean).slice(0, LONGEST);
}
