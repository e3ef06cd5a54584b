import type { Finding } from '@/lib/rules/finding';

/**
 * The fresh findings with those of before in place of their equals, and the list of before itself where nothing
 * changed, so that what shows them need not render.
 */
export function keepEqual(before: readonly Finding[], fresh: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [wordsOf(finding), finding]));
  const kept = fresh.map((finding) => known.get(wordsOf(finding)) ?? finding);
  const isSame = kept.length === before.length && kept.every((finding, at) => finding === before[at]);
  return isSame ? before : kept;
}

/** Everything a finding says; a sum may stay as it is while its terms change. */
function wordsOf({ ruleId, severity, message, cells, slot, quote, ledger }: Finding): string {
  const terms = ledger ? [...ledger.left.terms, ...ledger.right.terms].map(({ value }) => value) : [];
  return `${ruleId} ${severity} ${message} ${cells.join()} ${slot ?? ''} ${quote ?? ''} ${terms.join()}`;
}
