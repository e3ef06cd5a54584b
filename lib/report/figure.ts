import type { FigureKind } from '@/lib/template/types';

/**
 * 数: every figure, counts and 万元 alike, is an exact integer of millionths, so that 1 is 1000000n and one
 * 分 (0.000001 万元) is 1n. No floating point anywhere.
 */
export type Amount = bigint;

export const ONE = 1_000_000n;
const DECIMALS = 6;

/** 上限: above it a figure is out of range (C10). */
export const LARGEST: Amount = 9_999_999_999n * ONE;

/** Longest figure, in characters (C10). */
export const LONGEST = 15;

export type FigureProblem = 'notANumber' | 'negative' | 'fraction' | 'tooManyPlaces' | 'outOfRange';

/** What a cell says. A blank is not zero; what cannot be read is not guessed. */
export type Reading =
  | { readonly kind: 'blank' }
  /** `-` `—` `/` `无`: a mark that stands for nothing, neither blank nor zero (C05). */
  | { readonly kind: 'placeholder' }
  | {
      readonly kind: 'figure';
      readonly value: Amount;
      /** 附注 written behind the figure: 0（无行政许可权）. */
      readonly note?: string;
      /** 单位 written into the cell: 万元, 元. The value is in 万元. */
      readonly unit?: string;
    }
  | { readonly kind: 'unreadable'; readonly problem: FigureProblem };

const PLACEHOLDER = /^([-—–―_/\\]+|无|空|无数据)$/;
const NOTED = /^([^()]+)\((.+)\)$/;
const UNIT = /^(.*?)(万元|元)$/;
const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const PARTED = /\d\s+\d/;
const SPACED = /^[+-]?\s*\d{1,3}( \d{3})+(\.\d+)?\s*(万元|元)?\s*$/;
/** Nearly every cell: few enough digits to need none of the care below. */
const PLAIN = /^\d{1,9}$/;

/** Reads one cell as people write it: full-width digits, thousands separators, a note, a unit. */
export function readFigure(text: string | null | undefined, kind: FigureKind): Reading {
  if (text === null || text === undefined) return { kind: 'blank' };
  if (PLAIN.test(text)) return { kind: 'figure', value: BigInt(text) * ONE };
  const shown = text.normalize('NFKC').trim();
  const plain = shown.replace(/\s/g, '');
  if (plain === '') return { kind: 'blank' };
  if (PLACEHOLDER.test(plain)) return { kind: 'placeholder' };
  if (holdsSeveral(shown)) return { kind: 'unreadable', problem: 'notANumber' };

  const noted = NOTED.exec(plain);
  const note = noted?.[2];
  const united = kind === 'amount' ? UNIT.exec(noted?.[1] ?? plain) : null;
  const unit = united?.[2];
  const digits = withoutSeparators(united?.[1] ?? noted?.[1] ?? plain);
  const value = parseAmount(digits, kind, unit);
  if (typeof value !== 'bigint') return { kind: 'unreadable', problem: value };
  return {
    kind: 'figure',
    value,
    ...(note === undefined ? {} : { note }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Decimal text of a figure, without separators or trailing zeros: 2908.85. */
export function formatAmount(value: Amount): string {
  if (value % ONE === 0n) return (value / ONE).toString();
  const sign = value < 0n ? '-' : '';
  const digits = (value < 0n ? -value : value).toString().padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '');
  return sign + digits.slice(0, -DECIMALS) + (fraction === '' ? '' : `.${fraction}`);
}

/** White space between digits that does not part groups of three, as in 1 234: two figures in one cell, not one. */
function holdsSeveral(shown: string): boolean {
  const [digits = ''] = shown.split('(', 1);
  return PARTED.test(digits) && !SPACED.test(digits);
}

/** Thousands separators only where they part groups of three: 1,234, not 1,2. */
function withoutSeparators(digits: string): string {
  return /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) ? digits.replace(/,/g, '') : digits;
}

function parseAmount(digits: string, kind: FigureKind, unit: string | undefined): Amount | FigureProblem {
  const match = NUMBER.exec(digits);
  if (!match) return 'notANumber';
  const [, sign = '', whole = '', fraction = ''] = match;
  const places = unit === '元' ? DECIMALS - 4 : DECIMALS;
  if (sign !== '' && kind !== 'signed') return sign === '-' ? 'negative' : 'notANumber';
  if (kind !== 'amount' && fraction !== '') return 'fraction';
  if (fraction.replace(/0+$/, '').length > places) return 'tooManyPlaces';
  if (digits.replace(/[+-]/, '').length > LONGEST) return 'outOfRange';
  const scaled = BigInt(whole + fraction.padEnd(places, '0').slice(0, places));
  const value = kind === 'amount' ? scaled : BigInt(whole) * ONE;
  if (value > LARGEST) return 'outOfRange';
  return sign === '-' ? -value : value;
}
