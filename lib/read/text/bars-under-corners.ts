/** Columns by which overfull cells push the bars behind them. */
const PUSHED = 3;
/** What a bar costs that stands under no corner. */
const ALONE = 2 * PUSHED;

/** One bar under a corner, or under none, and the cheapest way there. */
interface Way {
  readonly corner: number;
  readonly shift: number;
  readonly cost: number;
  readonly before: Way | undefined;
}

/**
 * How many columns each bar of a line was pushed aside from its corner. An overfull cell pushes all that stands behind
 * it alike, so the way with the fewest changes is taken; no two bars share a corner.
 *
 * @param bars columns of the bars, from left to right
 * @param corners columns of the corners of the rules, from left to right
 */
export function pushedBars(bars: readonly number[], corners: readonly number[]): readonly number[] {
  let ways: readonly Way[] = [{ corner: -Infinity, shift: 0, cost: 0, before: undefined }];
  for (const bar of bars) {
    const near = corners.filter((corner) => Math.abs(bar - corner) <= PUSHED);
    const taken = near.flatMap((corner) => step(ways, corner, bar - corner, 0));
    ways = [...taken, ...step(ways, undefined, 0, ALONE)];
  }
  const shifts: number[] = [];
  for (let way = cheapest(ways); way?.before; way = way.before) shifts.unshift(way.shift);
  return shifts;
}

function step(ways: readonly Way[], corner: number | undefined, shift: number, more: number): readonly Way[] {
  const next = ways
    .filter((way) => corner === undefined || way.corner < corner)
    .map((way) => ({
      corner: corner ?? way.corner,
      shift,
      cost: way.cost + more + Math.abs(shift - way.shift),
      before: way,
    }));
  const best = cheapest(next);
  return best ? [best] : [];
}

function cheapest(ways: readonly Way[]): Way | undefined {
  return ways.reduce<Way | undefined>(
    (best, way) => (best === undefined || way.cost < best.cost ? way : best),
    undefined,
  );
}
