import type { Finding } from './finding';

/** Where a finding is: the cell to jump to, else its text, else its part. Equal while its figures change. */
export function placeKey({ cells: [first], slot, part }: Finding): string {
  return first ?? slot ?? part;
}

/** A finding's rule and place, and the words it quotes; equal from check to check as long as it stands. */
export function findingKey(finding: Finding): string {
  const { ruleId, quote } = finding;
  const place = `${ruleId}@${placeKey(finding)}`;
  return quote === undefined ? place : `${place} ${quote}`;
}

/** Findings with keys that differ, for lists: one rule may say two things about one place. */
export function withKeys(
  findings: readonly Finding[],
): readonly (readonly [key: string, finding: Finding])[] {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const before = met.get(key) ?? 0;
    met.set(key, before + 1);
    return [before === 0 ? key : `${key} ${before}`, finding] as const;
  });
}
