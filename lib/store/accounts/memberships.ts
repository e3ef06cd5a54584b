import type { Kysely } from 'kysely';
import { z } from 'zod';
import { roles, type Membership } from '@/lib/access/actor';
import type { Tables } from '../tables';

const known = z.enum(roles);

/** A membership with the name of its agency. */
export interface NamedMembership extends Membership {
  readonly agency: string;
}

/** 角色 of an account, the first one entered first. */
export async function membershipsOf(
  db: Kysely<Tables>,
  accountId: string,
): Promise<readonly NamedMembership[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('agency', 'agency.id', 'membership.agency_id')
    .select(['membership.agency_id', 'membership.role', 'agency.path', 'agency.name'])
    .where('membership.account_id', '=', accountId)
    .orderBy('membership.created_at')
    .orderBy('membership.agency_id')
    .orderBy('membership.role')
    .execute();
  return rows.flatMap(({ agency_id: agencyId, role, path, name: agency }) => {
    const parsed = known.safeParse(role);
    return parsed.success ? [{ agencyId, path, agency, role: parsed.data }] : [];
  });
}
