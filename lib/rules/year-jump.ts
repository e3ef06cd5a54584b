import { ONE, type Amount } from '@/lib/report/figure';

/** 变动较大: more than so many times the smaller of two years, and apart by more than this many. */
export const jumpLimits = { times: 5, by: 20 } as const;

const TIMES = BigInt(jumpLimits.times);
const BY: Amount = BigInt(jumpLimits.by) * ONE;

/** Whether a figure jumps between two years (C09). 增减 has no size of its own and is not asked about. */
export function isJump(before: Amount, now: Amount): boolean {
  const [less, more] = now < before ? [now, before] : [before, now];
  return more > less * TIMES && more - less > BY;
}
