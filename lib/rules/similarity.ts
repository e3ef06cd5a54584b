/** 文字指纹: the pairs of neighbouring characters of a text, and how often each occurs. */
export interface Fingerprint {
  /** What was compared: without digits and white space. */
  readonly text: string;
  readonly pairs: ReadonlyMap<string, number>;
}

export function fingerprint(text: string): Fingerprint {
  const bare = text.normalize('NFKC').replace(/[\s\d]/g, '');
  const pairs = new Map<string, number>();
  for (let index = 1; index < bare.length; index += 1) {
    const pair = bare.slice(index - 1, index + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { text: bare, pairs };
}

/** 相似度, 0 to 1: twice the pairs that both texts have, by all pairs of both (Dice). Texts without a pair are unlike. */
export function similarity(one: Fingerprint, other: Fingerprint): number {
  const all = pairCount(one) + pairCount(other);
  if (all === 0) return 0;
  let common = 0;
  for (const [pair, times] of one.pairs) common += Math.min(times, other.pairs.get(pair) ?? 0);
  return (2 * common) / all;
}

function pairCount({ text }: Fingerprint): number {
  return Math.max(text.length - 1, 0);
}
