import type { Finding } from '@/lib/rules/finding';
import { fieldOf } from '../findings/place-words';

/** F8: the field of the next finding after the one in work, round the end; 未填 come after what is wrong. */
export function nextFinding(findings: readonly Finding[], current: string, back: boolean): string | null {
  const stops = [
    ...findings.filter(({ severity }) => severity !== 'missing'),
    ...findings.filter(({ severity }) => severity === 'missing'),
  ].map(fieldOf);
  const distinct = [...new Set(stops)];
  if (distinct.length === 0) return null;
  const at = distinct.indexOf(current);
  const step = back ? -1 : 1;
  const next = at === -1 && back ? distinct.length - 1 : (at + step + distinct.length) % distinct.length;
  return distinct[next] ?? null;
}
