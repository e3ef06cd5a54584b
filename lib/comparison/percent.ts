import type { Amount } from '@/lib/report/figure';

/** 不作除法: what stands where the whole is 0. */
export const NO_PERCENT = '—';

const ALL = 1000n;

/** 占比: a part of a whole with one decimal. What is little is never 0.0%, and what is not all never 100.0%. */
export function shareOf(part: Amount, whole: Amount): string {
  if (whole <= 0n) return NO_PERCENT;
  return percentText(part, whole);
}

/** 增减比例: how far a figure moved from the one before, with its sign. */
export function growthOf(before: Amount, now: Amount): string {
  if (before <= 0n) return NO_PERCENT;
  const moved = now - before;
  return signed(moved, percentText(moved < 0n ? -moved : moved, before));
}

/** The size of a figure with the sign of a figure: +21, −4, 0. */
export function signed(value: Amount, size: string): string {
  return value > 0n ? `+${size}` : value < 0n ? `−${size}` : size;
}

/** Half a tenth and more goes up. Both are at least 0. */
function percentText(part: Amount, whole: Amount): string {
  if (part === 0n) return '0%';
  const tenths = (part * ALL * 2n + whole) / (whole * 2n);
  if (tenths === 0n) return '<0.1%';
  const shown = part < whole && tenths === ALL ? ALL - 1n : tenths;
  return `${(shown / 10n).toString()}.${(shown % 10n).toString()}%`;
}
