import { element, type XmlElement } from './parse-xml';
import { stringText } from './xlsx-strings';

/** What a worksheet refers to elsewhere in its workbook. */
export interface SheetLook {
  readonly strings: readonly string[];
  /** What the number format of each style prints behind a number. */
  readonly suffixes: readonly string[];
}

/** An apostrophe that keeps a text from being taken for a formula is no part of it. */
const GUARDED = /^'(?='*[=+\-@\t\r])/;

/** Text of a worksheet cell as it is shown. A formula shows the result that was stored with it. */
export function cellText(cell: XmlElement, { strings, suffixes }: SheetLook): string {
  const inline = element(cell, 'is');
  if (inline) return stringText(inline).replace(GUARDED, '');
  const value = element(cell, 'v');
  if (!value) return '';
  const text = value.children.filter((child) => typeof child === 'string').join('');
  switch (cell.attributes['t']) {
    case 's':
      return (strings[Number(text)] ?? '').replace(GUARDED, '');
    case 'str':
    case 'b':
    case 'e':
      return text;
    default:
      return decimalText(text) + (suffixes[Number(cell.attributes['s'] ?? 0)] ?? '');
  }
}

/** Decimal text of a stored number: 1E+3 is 1000, and 0.1 stored with its binary rest is 0.1. */
function decimalText(stored: string): string {
  if (/^-?\d{1,15}(\.\d{1,10})?$/.test(stored)) return stored;
  const value = Number(stored);
  if (!Number.isFinite(value)) return stored;
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) >= 1e-6 && Math.abs(rounded) < 1e15 ? String(rounded) : stored;
}
