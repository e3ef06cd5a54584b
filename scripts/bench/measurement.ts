/** One figure of the bench against its budget (docs/measurements.md). */
export interface Measurement {
  readonly id: string;
  /** Null where this machine lacks what the figure needs; `note` says what. */
  readonly value: number | null;
  readonly target: number;
  readonly pass: boolean;
  readonly note?: string;
}

/** Lower is better in every budget. */
export function measurement(id: string, value: number | null, target: number, note?: string): Measurement {
  return {
    id,
    value: value === null ? null : Number(value.toPrecision(4)),
    target,
    pass: value !== null && value <= target,
    ...(note === undefined ? {} : { note }),
  };
}

/** The value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('quantile of nothing');
  return value;
}

/** Milliseconds each repetition took, after a few that only warm up. The work gets the number of its turn. */
export async function timesOf(
  repetitions: number,
  work: (turn: number) => unknown,
  warmUp = Math.min(5, repetitions),
): Promise<number[]> {
  const times: number[] = [];
  for (let turn = -warmUp; turn < repetitions; turn += 1) {
    const taken = await timeOf(() => work(turn + warmUp));
    if (turn >= 0) times.push(taken);
  }
  return times;
}

/** Milliseconds a piece of work takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
