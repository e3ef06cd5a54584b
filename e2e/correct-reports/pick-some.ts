import type { Rng } from '../foreign/rng';

/** So many different ones of a list. */
export function pickSome<T>(list: readonly T[], count: number, rng: Rng): readonly T[] {
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(rng.int(0, left.length - 1), 1),
  ).flat();
}
