import type { Selectable } from 'kysely';
import { passwordProblem, passwordRules } from '@/lib/access/password-policy';
import type { AccountTable } from '../account-tables';
import { HIGHEST_AGENCY } from '../own-agency';
import { recordAudit } from '../record-audit';
import { refuse, type Refusal } from '../refusal';
import type { Scope } from '../scope';
import { hashPassword } from './hash-password';
import { forgetFailures } from './login-limits';
import { membershipsOf } from './memberships';
import { parseHistory, usedBefore, wasUsed } from './password-history';
import { roleProblem } from './role-problem';
import { endSessions } from './sessions';

interface NewPassword {
  readonly password: string;
  /** To be changed at the first log-in. */
  readonly isOneTime: boolean;
}

/** 重置管理员: an account may log in again with a new password and is 单位管理员 of the highest agency. */
export async function resetAdministrator(
  scope: Scope,
  account: Selectable<AccountTable>,
  { password, isOneTime }: NewPassword,
): Promise<Refusal | undefined> {
  const held = await membershipsOf(scope.store.db, account.id);
  const roles = held.filter(({ agencyId }) => agencyId === HIGHEST_AGENCY).map(({ role }) => role);
  const isHeld = roles.includes('administrator');
  const apart = isHeld ? undefined : roleProblem([...roles, 'administrator']);
  if (apart) return apart;
  const names = [account.name, ...held.map(({ agency }) => agency)];
  const problem = passwordProblem(password, { login: account.login, names });
  if (problem !== undefined) return refuse('weak', problem);
  const earlier = [account.password ?? '', ...parseHistory(account.password_history)].filter(Boolean);
  if (await wasUsed(password, earlier)) return usedBefore;

  const hash = await hashPassword(password);
  const at = scope.now().toISOString();
  return scope.store.db.transaction().execute(async (db) => {
    const values = {
      password: hash,
      password_at: at,
      password_history: JSON.stringify(earlier.slice(0, passwordRules.history)),
      must_change: isOneTime ? 1 : 0,
      totp: null,
      disabled_at: null,
      failures: 0,
      locked_until: null,
    };
    await db.updateTable('account').set(values).where('id', '=', account.id).execute();
    if (!isHeld) {
      await db
        .insertInto('membership')
        .values({ agency_id: HIGHEST_AGENCY, account_id: account.id, role: 'administrator', created_at: at })
        .execute();
    }
    await forgetFailures(db, account.login);
    await endSessions(db, scope, account.id);
    await recordAudit(db, scope, { agencyId: HIGHEST_AGENCY, action: 'adminReset', target: account.id });
    return undefined;
  });
}
