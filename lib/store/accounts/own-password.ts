import { passwordProblem, passwordRules } from '@/lib/access/password-policy';
import { recordAudit } from '../record-audit';
import { refuse, type Refusal } from '../refusal';
import type { Scope } from '../scope';
import { hashPassword } from './hash-password';
import type { Caller } from './enter-session';
import { membershipsOf } from './memberships';
import { parseHistory, usedBefore, wasUsed } from './password-history';
import { refusePresent } from './present-password';
import { endSessions } from './sessions';

const wrong = refuse('wrongPassword', '现在的口令不对。');
const stale = refuse('stale', '口令刚刚由别处改过，没有再改。重新登录后再试。');
const noAccount = refuse('forbidden', '没有可以改口令的账号。');

/** 修改口令 of one's own account; other sessions of it end. A reset that came meanwhile stands. */
export async function changeOwnPassword(
  scope: Scope,
  { present, next }: { readonly present: string; readonly next: string },
  { sessionId, caller }: { readonly sessionId: string; readonly caller: Caller },
): Promise<{ readonly changed: true } | Refusal> {
  const { db } = scope.store;
  const account = await db
    .selectFrom('account')
    .selectAll()
    .where('id', '=', scope.actor.id)
    .executeTakeFirst();
  if (scope.actor.kind !== 'account' || !account?.password) return noAccount;
  const refused = await refusePresent(scope, account, { present, caller, refusal: wrong });
  if (refused) return refused;
  const held = await membershipsOf(db, account.id);
  const names = [account.name, ...held.map(({ agency }) => agency)];
  const problem = passwordProblem(next, { login: account.login, names });
  if (problem !== undefined) return refuse('weak', problem);
  const earlier = [account.password, ...parseHistory(account.password_history)];
  if (await wasUsed(next, earlier)) return usedBefore;

  const at = scope.now().toISOString();
  const values = {
    password: await hashPassword(next),
    password_at: at,
    password_history: JSON.stringify(earlier.slice(0, passwordRules.history)),
    must_change: 0,
  };
  return db.transaction().execute(async (write) => {
    const changed = await write
      .updateTable('account')
      .set(values)
      .where('id', '=', account.id)
      .where('password', '=', account.password)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return stale;
    await endSessions(write, scope, account.id, sessionId);
    await recordAudit(write, scope, {
      agencyId: held[0]?.agencyId ?? '',
      action: 'passwordChanged',
      target: account.id,
    });
    return { changed: true };
  });
}
