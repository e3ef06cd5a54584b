/** One figure told wrongly: a count, one part of a breakdown, or a percentage. */
export interface Lie {
  readonly kind: 'count' | 'part' | 'percent';
  readonly key: string;
  readonly value: number;
}

/** Which figures a sentence told, so that one of them can be told wrongly. */
export interface Reading {
  readonly kind: Lie['kind'];
  readonly key: string;
  readonly value: number;
}

/** The figures as the clerk tells them. */
export interface Told {
  count(key: string): number;
  /** One of the parts that together make up a whole told in the same sentence. */
  part(key: string): number;
  /** Share in percent with so many decimals. */
  percent(part: string, whole: string, decimals: number): string;
  readonly readings: readonly Reading[];
}

export function createTold(facts: ReadonlyMap<string, number>, lie?: Lie): Told {
  const readings: Reading[] = [];
  const read = (kind: Lie['kind'], key: string, value: number) => {
    readings.push({ kind, key, value });
    return lie?.kind === kind && lie.key === key ? lie.value : value;
  };
  const fact = (key: string) => {
    const value = facts.get(key);
    if (value === undefined) throw new Error(`no such fact: ${key}`);
    return value;
  };
  return {
    readings,
    count: (key) => read('count', key, fact(key)),
    part: (key) => read('part', key, fact(key)),
    percent: (part, whole, decimals) => {
      const exact = share(fact(part), fact(whole), decimals);
      return read('percent', `${part}/${whole}`, exact).toFixed(decimals);
    },
  };
}

/** Rounded half up, without the errors of binary fractions. */
function share(part: number, whole: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor((part * 100 * scale * 2 + whole) / (whole * 2)) / scale;
}
