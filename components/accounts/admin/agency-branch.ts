import type { ListedAgency } from '@/lib/store/accounts/agencies';

/** Ids of an agency and of those below it, of a list that holds parents before children. */
export function branchOf(id: string, agencies: readonly ListedAgency[]): ReadonlySet<string> {
  const branch = new Set([id]);
  for (const agency of agencies) {
    if (agency.parentId !== null && branch.has(agency.parentId)) branch.add(agency.id);
  }
  return branch;
}
