import type { BoundFigure } from '@/lib/report/bound-figure';

export const FIGURE_KINDS = [
  { value: 'cell', label: '一个数' },
  { value: 'sum', label: '几个数之和' },
  { value: 'percent', label: '百分比' },
] as const;

export type FigureKindChoice = (typeof FIGURE_KINDS)[number]['value'];

/** How many cells each kind takes. */
const MOST: Readonly<Record<FigureKindChoice, number>> = { cell: 1, sum: 30, percent: 2 };

/** The cells chosen after one more press: a chosen one is given up, and the oldest makes room. */
export function pick(kind: FigureKindChoice, chosen: readonly string[], address?: string): readonly string[] {
  const others = chosen.filter((one) => one !== address);
  const next =
    address !== undefined && (kind === 'cell' || others.length === chosen.length)
      ? [...others, address]
      : others;
  return next.slice(-MOST[kind]);
}

/** What was chosen as a figure; undefined while something is missing. */
export function figureOf(
  kind: FigureKindChoice,
  chosen: readonly string[],
  digits: number,
): BoundFigure | undefined {
  const [first, second] = chosen;
  if (first === undefined) return undefined;
  if (kind === 'cell') return { kind, cell: first };
  if (second === undefined) return undefined;
  return kind === 'sum' ? { kind, cells: chosen } : { kind, part: first, whole: second, digits };
}
