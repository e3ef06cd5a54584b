import type { Kysely } from 'kysely';
import type { StateWay } from '@/lib/report/state-changes';
import type { Scope } from './scope';
import type { Tables } from './tables';

/** Which way the reports of an agency go: with accounts or without, and whether a 主管部门 stands above. */
export async function stateWay(db: Kysely<Tables>, scope: Scope, agencyId: string): Promise<StateWay> {
  if (scope.actor.kind === 'local') return { accounts: false, supervised: false };
  const agency = await db
    .selectFrom('agency')
    .select('path')
    .where('id', '=', agencyId)
    .executeTakeFirstOrThrow();
  const above = agency.path.split('/').filter((id) => id !== '' && id !== agencyId);
  if (above.length === 0) return { accounts: true, supervised: false };
  const supervisor = await db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select('account.id')
    .where('membership.agency_id', 'in', above)
    .where('membership.role', '=', 'supervisor')
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
  return { accounts: true, supervised: supervisor !== undefined };
}
