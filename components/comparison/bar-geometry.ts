import type { Series, SeriesGroup } from '@/lib/comparison/year-series';

export const WIDTH = 364;
export const BAR = 22;
/** From the top: the figure, the bars, the year, the share. */
export const LABEL = 16;
export const BARS = 44;
export const LINE = 17;

const NARROWEST = 44;

/** Room for one year. Where years are many the chart gets wider instead of its figures smaller. */
export function slotWidth(years: number): number {
  return Math.max(NARROWEST, Math.min(52, Math.floor(WIDTH / Math.max(years, 1))));
}

/** 同一比例: the largest figure of the series that are drawn together. */
export function largestOf({ series }: SeriesGroup): bigint {
  return series
    .flatMap(({ points }) => points.map(({ value }) => value ?? 0n))
    .reduce((most, value) => (value > most ? value : most), 0n);
}

/** Height of a bar. What is little but not nothing is still seen. */
export function barHeight(value: bigint | null, largest: bigint): number {
  if (value === null || value <= 0n || largest === 0n) return 0;
  return Math.max(1, Math.round((Number(value) / Number(largest)) * BARS));
}

/** What the chart says, for those who do not see it. */
export function chartWords({ name, points }: Series, whole: string | undefined): string {
  const years = points.map(
    ({ year, text, share }) =>
      `${year}年 ${text}${share === undefined || whole === undefined ? '' : `（占${whole} ${share}）`}`,
  );
  return `${name}：${years.join('，')}`;
}
