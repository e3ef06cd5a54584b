import type { Kysely, Selectable } from 'kysely';
import type { Action } from '@/lib/access/actions';
import { can } from '@/lib/access/can';
import type { AccountTable } from '../account-tables';
import { forbidden, refuse, type Refusal } from '../refusal';
import { forbidsAlways, type Scope } from '../scope';
import type { Tables } from '../tables';
import { membershipsOf, type NamedMembership } from './memberships';

export interface ManagedAccount {
  readonly row: Selectable<AccountTable>;
  readonly memberships: readonly NamedMembership[];
}

const noAccount = refuse('notFound', '账号不存在。');

/**
 * An account that the actor manages: it is there for whoever manages one of its agencies, and changed as a whole only
 * by somebody who manages all of them.
 */
export async function managedAccount(
  db: Kysely<Tables>,
  scope: Scope,
  action: Action,
  accountId: string,
): Promise<ManagedAccount | Refusal> {
  const denied = forbidsAlways(scope, action);
  if (denied) return denied;
  const row = await db.selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirst();
  const memberships = row ? await membershipsOf(db, row.id) : [];
  const managed = memberships.filter((held) => can(scope.actor, action, held));
  if (!row || managed.length === 0) return noAccount;
  return managed.length === memberships.length ? { row, memberships } : forbidden;
}
