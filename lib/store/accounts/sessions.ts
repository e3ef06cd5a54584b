import type { Kysely } from 'kysely';
import { recordAudit } from '../record-audit';
import { refuse, type Refusal } from '../refusal';
import type { Write } from '../revise';
import type { Scope } from '../scope';
import type { Tables } from '../tables';
import { managedAccount } from './managed-account';
import { membershipsOf } from './memberships';
import { sessionEnds } from './session-rules';

/** 登录会话 as a list shows it. */
export interface ListedSession {
  readonly id: string;
  readonly address: string;
  readonly agent: string;
  readonly since: string;
  readonly seen: string;
}

const noSession = refuse('notFound', '这个登录已经结束。');

/** 在线会话 of oneself, or of an account that one manages; the latest first. */
export async function listSessions(
  scope: Scope,
  accountId = scope.actor.id,
): Promise<readonly ListedSession[] | Refusal> {
  const refusal = await refuseAccount(scope.store.db, scope, accountId);
  if (refusal) return refusal;
  const rows = await scope.store.db
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .orderBy('seen_at', 'desc')
    .execute();
  return rows
    .filter((row) => sessionEnds(row, scope.now()))
    .map(({ id, address, agent, created_at: since, seen_at: seen }) => ({ id, address, agent, since, seen }));
}

/** 结束会话: one's own, or one of an account that one manages. */
export async function endSession(scope: Scope, id: string): Promise<{ readonly ended: number } | Refusal> {
  return scope.store.db.transaction().execute(async (db) => {
    const row = await db
      .updateTable('session')
      .set((session) => ({ seen_at: session.ref('seen_at') }))
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .returning(['account_id'])
      .executeTakeFirst();
    if (!row || (await refuseAccount(db, scope, row.account_id))) return noSession;
    await end(db, scope, [id]);
    await auditEnd(db, scope, row.account_id, 1);
    return { ended: 1 };
  });
}

/** Ends all sessions of an account, that of the caller aside. */
export async function endSessions(db: Write, scope: Scope, accountId: string, except = ''): Promise<number> {
  const rows = await db
    .selectFrom('session')
    .select('id')
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('id', '!=', except)
    .execute();
  await end(
    db,
    scope,
    rows.map(({ id }) => id),
  );
  return rows.length;
}

/** 踢出: all sessions of an account that one manages, or one's own other ones. */
export async function kickOut(
  scope: Scope,
  accountId: string,
  except = '',
): Promise<{ readonly ended: number } | Refusal> {
  return scope.store.db.transaction().execute(async (db) => {
    const refusal = await refuseAccount(db, scope, accountId);
    if (refusal) return refusal;
    const ended = await endSessions(db, scope, accountId, except);
    await auditEnd(db, scope, accountId, ended);
    return { ended };
  });
}

async function refuseAccount(
  db: Kysely<Tables>,
  scope: Scope,
  accountId: string,
): Promise<Refusal | undefined> {
  if (scope.actor.kind === 'account' && accountId === scope.actor.id) return undefined;
  const managed = await managedAccount(db, scope, 'manageSessions', accountId);
  return 'refused' in managed ? managed : undefined;
}

async function end(db: Write, { actor, now }: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('session')
    .set({ ended_at: now().toISOString(), ended_by: actor.id })
    .where('id', 'in', ids)
    .execute();
}

async function auditEnd(db: Write, scope: Scope, accountId: string, sessions: number): Promise<void> {
  const [held] = await membershipsOf(db, accountId);
  const action = accountId === scope.actor.id ? 'loggedOut' : 'kickedOut';
  if (held) {
    await recordAudit(db, scope, {
      agencyId: held.agencyId,
      action,
      target: accountId,
      detail: { sessions },
    });
  }
}
