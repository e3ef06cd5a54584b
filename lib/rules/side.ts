import { formatAmount, type Amount } from '@/lib/report/figure';
import type { Side } from './finding';

/** 一项: one figure of a comparison; null while the cell says no figure. */
export interface Term {
  readonly label: string;
  readonly cell: string;
  readonly value: Amount | null;
}

/** Both sides of a comparison and how far they are apart. */
export interface Comparison {
  readonly left: Side;
  readonly right: Side;
  readonly difference: string;
}

/** The sum of all terms; null while one of them is blank. */
export function sumOfTerms(terms: readonly Term[]): Amount | null {
  let sum = 0n;
  for (const { value } of terms) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** A side as it is shown; `sum` is empty while a term is blank. */
export function sideOf(terms: readonly Term[]): Side {
  const sum = sumOfTerms(terms);
  return { terms: terms.map(shownTerm), sum: sum === null ? '' : formatAmount(sum) };
}

/** 相差, without sign. */
export function differenceOf(left: Amount, right: Amount): string {
  return formatAmount(left > right ? left - right : right - left);
}

/** Compares two sides; null while a term is blank. */
export function compare(left: readonly Term[], right: readonly Term[]): Comparison | null {
  const [a, b] = [sumOfTerms(left), sumOfTerms(right)];
  if (a === null || b === null) return null;
  return { left: sideOf(left), right: sideOf(right), difference: differenceOf(a, b) };
}

/** 新收 8 + 上年结转 0; a minus before the terms that are taken away is the caller's. */
export function wordsOf({ terms }: Side): string {
  return terms.map(({ label, value }) => `${label} ${value}`).join(' + ');
}

export function cellsOfTerms(terms: readonly Term[]): readonly string[] {
  return terms.map(({ cell }) => cell);
}

function shownTerm({ label, cell, value }: Term) {
  return { label, cell, value: value === null ? '' : formatAmount(value) };
}
