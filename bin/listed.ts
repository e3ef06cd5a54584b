import type { Difference } from '@/lib/read/read-result';

/** Differences for the JSON of a command: named only where there are any. */
export function listed(differences: readonly Difference[]) {
  return differences.length === 0 ? {} : { differences };
}
