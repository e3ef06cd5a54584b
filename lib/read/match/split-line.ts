import { valuesInLine } from './value-text';

/**
 * Printed columns from … to, three times: programs count every character as one column, or Chinese ones as two, or dashes
 * and quotes as two as well.
 */
export type PrintedSpan = readonly { readonly from: number; readonly to: number }[];

export interface LinePiece {
  readonly kind: 'label' | 'value';
  readonly text: string;
  readonly x: PrintedSpan;
  /** A figure whose note goes on in the next line. */
  readonly isOpen?: true;
}

/** A printed line as words of labels and figures, in reading order. */
export function splitLine(line: string): LinePiece[] {
  const pieces: LinePiece[] = [];
  let at = 0;
  let x: Columns = [0, 0, 0];
  const add = (kind: LinePiece['kind'], text: string, isOpen = false) => {
    const own = printedSpan(x, text.trimEnd());
    if (text.trim() !== '') pieces.push({ kind, text, x: own, ...(isOpen ? { isOpen: true } : {}) });
    x = printedSpan(x, text).map(({ to }) => to);
  };
  const addLabel = (text: string) => {
    for (const word of text.match(/\s+|\S+/g) ?? []) add('label', word);
  };
  for (const { from, to, isOpen } of isDrawn(line) ? [] : valuesInLine(line)) {
    addLabel(line.slice(at, from));
    add('value', line.slice(from, to), isOpen);
    at = to;
  }
  addLabel(line.slice(at));
  return pieces;
}

/** Whether a line is drawn under or over others: nobody marks a blank with so many dashes. */
function isDrawn(line: string): boolean {
  return /^[\s=_-]*$/.test(line) && /[=_-]{4}|(?:[=_-]{3}\s+){2}/.test(line);
}

type Columns = readonly number[];

/** Where a text that begins at some columns ends. */
export function printedSpan(start: Columns, text: string): PrintedSpan {
  const [a = 0, b = 0, c = 0] = start;
  let [x, y, z] = [a, b, c];
  for (const char of text) {
    const width = WIDTHS.get(char) ?? remember(char);
    x += width.plain;
    y += width.chinese;
    z += 1;
  }
  return [
    { from: a, to: x },
    { from: b, to: y },
    { from: c, to: z },
  ];
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000]/u;
const WIDE_IN_CHINESE = /[\u2010-\u2027\u2030-\u203b\u2460-\u24ff\u00b7\u00d7]/u;

/** Columns of a character in the first two ways of counting. */
interface Width {
  readonly plain: number;
  readonly chinese: number;
}

const WIDTHS = new Map<string, Width>();
/** Beyond it, whoever wrote the text did not write Chinese. */
const MOST_KNOWN = 20_000;

function remember(char: string): Width {
  const plain = WIDE.test(char) ? 2 : 1;
  const width = { plain, chinese: WIDE_IN_CHINESE.test(char) ? 2 : plain };
  if (WIDTHS.size < MOST_KNOWN) WIDTHS.set(char, width);
  return width;
}
