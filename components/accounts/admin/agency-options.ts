import type { Option } from '@/components/ui/select-field';
import type { ListedAgency } from '@/lib/store/accounts/agencies';

/** How far below the highest one shown an agency lies. */
export function depthOf(agency: ListedAgency, agencies: readonly ListedAgency[]): number {
  const parent = agencies.find(({ id }) => id === agency.parentId);
  return parent ? depthOf(parent, agencies) + 1 : 0;
}

/** 机关树 as a list of choices, each one level further in. */
export function agencyOptions(agencies: readonly ListedAgency[]): readonly Option[] {
  return agencies.map((agency) => ({
    value: agency.id,
    label: `${'　'.repeat(depthOf(agency, agencies))}${agency.name}`,
  }));
}
