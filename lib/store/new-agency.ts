import type { Insertable } from 'kysely';
import type { ReportAgency } from '@/lib/report/report';
import type { AgencyTable } from './tables';

interface Place {
  readonly id: string;
  /** 上级机关; none for the highest. */
  readonly parent?: { readonly id: string; readonly path: string };
  readonly at: Date;
}

/** The row of an agency that is entered: what a report says of it, and its place in the tree. */
export function newAgency(agency: ReportAgency, { id, parent, at }: Place): Insertable<AgencyTable> {
  return {
    id,
    name: agency.name,
    kind: agency.kind,
    level: agency.level ?? null,
    powers: agency.powers ? JSON.stringify(agency.powers) : null,
    address: '',
    telephone: '',
    website: '',
    deadline: null,
    layout: null,
    rules: null,
    parent_id: parent?.id ?? null,
    path: `${parent?.path ?? '/'}${id}/`,
    created_at: at.toISOString(),
  };
}
