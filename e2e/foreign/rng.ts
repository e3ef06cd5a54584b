/** A reproducible source of chance: the same seed gives the same report on every machine. */
export interface Rng {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32, a well-known 32-bit generator. */
export function createRng(seed: number): Rng {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;

  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));

  return {
    int,
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new Error('Nothing to pick from.');
      return list[int(0, list.length - 1)]!;
    },
  };
}
