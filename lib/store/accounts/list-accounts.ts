import { readSubjectKey, type Identity } from '@/lib/access/identity/identity';
import type { Refusal } from '../refusal';
import { forbidsAlways, type Scope } from '../scope';
import { managedPaths } from './managed-paths';

/** 账号 as the list of an administrator shows it. */
export interface ListedAccount {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly { readonly agencyId: string; readonly agency: string; readonly role: string }[];
  readonly disabledAt: string | null;
  /** Until when it is shut after failed log-ins. */
  readonly lockedUntil: string | null;
  readonly hasTotp: boolean;
  /** 统一身份认证 that it is linked to. */
  readonly identity: Pick<Identity, 'provider' | 'subject'> | null;
  readonly mustChange: boolean;
  readonly createdAt: string;
  /** When it was last used. */
  readonly seenAt: string | null;
}

/** 账号列表: whoever holds a role in an agency that the actor manages, with these roles alone. */
export async function listAccounts(scope: Scope): Promise<readonly ListedAccount[] | Refusal> {
  const denied = forbidsAlways(scope, 'manageAccounts');
  if (denied) return denied;
  const paths = managedPaths(scope, 'manageAccounts');
  const rows = await scope.store.db
    .selectFrom('account')
    .innerJoin('membership', 'membership.account_id', 'account.id')
    .innerJoin('agency', 'agency.id', 'membership.agency_id')
    .selectAll('account')
    .select(['membership.role', 'agency.id as agency_id', 'agency.name as agency'])
    .select((row) =>
      row
        .selectFrom('session')
        .select((session) => session.fn.max('session.seen_at').as('latest'))
        .whereRef('session.account_id', '=', 'account.id')
        .as('seen_at'),
    )
    .where((row) => row.or(paths.map((path) => row('agency.path', 'like', path))))
    .orderBy('account.login')
    .orderBy('agency.path')
    .orderBy('membership.role')
    .execute();
  const now = scope.now().toISOString();
  const accounts = new Map<string, ListedAccount>();
  for (const row of rows) {
    const known = accounts.get(row.id);
    const role = { agencyId: row.agency_id, agency: row.agency, role: row.role };
    accounts.set(row.id, {
      id: row.id,
      login: row.login,
      name: row.name,
      roles: [...(known?.roles ?? []), role],
      disabledAt: row.disabled_at,
      lockedUntil: row.locked_until !== null && row.locked_until > now ? row.locked_until : null,
      hasTotp: row.totp !== null,
      identity: row.subject === null ? null : readSubjectKey(row.subject),
      mustChange: row.must_change === 1,
      createdAt: row.created_at,
      seenAt: row.seen_at,
    });
  }
  return [...accounts.values()];
}
