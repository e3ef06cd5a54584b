import type { Sheet } from './evaluate';
import { formatAmount, type Amount } from './figure';

/**
 * 与表格相连的数字: what a figure in a sentence stands for. Written as `requests.received.total`,
 * `sum(requests.granted.total, requests.grantedInPart.total)` or `percent(part, whole, digits)`.
 */
export type BoundFigure =
  | { readonly kind: 'cell'; readonly cell: string }
  | { readonly kind: 'sum'; readonly cells: readonly string[] }
  | { readonly kind: 'percent'; readonly part: string; readonly whole: string; readonly digits: number };

/** 未填 in a sentence: it stands out on screen and on paper, and is no number. */
export const BLANK_FIGURE = '【未填】';
/** A share of nothing. */
export const NO_SHARE = '【总数为0】';

export const MOST_DIGITS = 4;

const CELL = /^[A-Za-z][\w-]*\.[A-Za-z][\w-]*\.[A-Za-z][\w-]*$/;
const CALL = /^(sum|percent)\(([^()]*)\)$/;

/** Reads an expression; undefined for anything else. */
export function parseExpression(text: string): BoundFigure | undefined {
  if (CELL.test(text)) return { kind: 'cell', cell: text };
  const [, name, inside = ''] = CALL.exec(text) ?? [];
  const words = inside.split(',').map((word) => word.trim());
  if (name === 'sum') return words.every(isCell) ? { kind: 'sum', cells: words } : undefined;
  const [part = '', whole = '', digits = '', ...rest] = words;
  const isPercent = name === 'percent' && rest.length === 0 && isCell(part) && isCell(whole);
  if (!isPercent || !/^\d$/.test(digits) || Number(digits) > MOST_DIGITS) return undefined;
  return { kind: 'percent', part, whole, digits: Number(digits) };
}

export function writeExpression(figure: BoundFigure): string {
  switch (figure.kind) {
    case 'cell':
      return figure.cell;
    case 'sum':
      return `sum(${figure.cells.join(', ')})`;
    case 'percent':
      return `percent(${figure.part}, ${figure.whole}, ${figure.digits})`;
  }
}

export function cellsOfFigure(figure: BoundFigure): readonly string[] {
  switch (figure.kind) {
    case 'cell':
      return [figure.cell];
    case 'sum':
      return figure.cells;
    case 'percent':
      return [figure.part, figure.whole];
  }
}

/** An expression whose cells this sheet has. */
export function isBindable(expression: string, sheet: Sheet): boolean {
  const figure = parseExpression(expression);
  return figure !== undefined && cellsOfFigure(figure).every((cell) => sheet.has(cell));
}

/** The words that stand in the sentence. A blank cell is never taken for 0. */
export function figureText(figure: BoundFigure, sheet: Sheet): string {
  const values: Amount[] = [];
  for (const cell of cellsOfFigure(figure)) {
    const value = sheet.get(cell)?.value ?? null;
    if (value === null) return BLANK_FIGURE;
    values.push(value);
  }
  const [first = 0n, second = 0n] = values;
  if (figure.kind !== 'percent') return formatAmount(values.reduce((sum, value) => sum + value, 0n));
  return second === 0n ? NO_SHARE : `${share(first, second, figure.digits)}%`;
}

/** Hundredths of `whole`, rounded half away from zero, without floating point. */
function share(part: Amount, whole: Amount, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const isNegative = part < 0n !== whole < 0n && part !== 0n;
  const above = (part < 0n ? -part : part) * 100n * scale * 2n;
  const below = whole < 0n ? -whole : whole;
  const rounded = (above + below) / (below * 2n);
  const whole100 = rounded / scale;
  const fraction = digits === 0 ? '' : `.${(rounded % scale).toString().padStart(digits, '0')}`;
  return `${isNegative && rounded > 0n ? '-' : ''}${whole100}${fraction}`;
}

function isCell(word: string): boolean {
  return CELL.test(word);
}
