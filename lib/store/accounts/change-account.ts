import type { Role } from '@/lib/access/actor';
import { holdHighest } from '../hold-highest';
import { HIGHEST_AGENCY } from '../own-agency';
import { recordAudit } from '../record-audit';
import { isRefusal, refuse, type Refusal } from '../refusal';
import type { Write } from '../revise';
import type { Scope } from '../scope';
import { hashPassword } from './hash-password';
import { forgetFailures } from './login-limits';
import { withdrawInvitationsOf } from './invitations';
import { managedAccount, type ManagedAccount } from './managed-account';
import { managedAgency } from './managed-agency';
import { membershipsOf } from './memberships';
import { parseHistory } from './password-history';
import { oneTimePassword } from './one-time-password';
import { endSessions } from './sessions';
import { roleProblem } from './role-problem';

const lastOne = refuse('locked', '最上级机关至少要留一名可以用口令登录的单位管理员。');
const nowhere = refuse('locked', '账号至少要在一个机关有角色。不再使用的，改为停用账号。');
const ownPassword = refuse('forbidden', '本人的口令到“我的账号”里修改。');

/** 停用、启用: a disabled account is out at once, and so are the invitations it sent. */
export async function disableAccount(
  scope: Scope,
  id: string,
  isDisabled: boolean,
): Promise<{ readonly id: string } | Refusal> {
  return changeAccount(scope, id, async (db, { row, memberships }) => {
    const at = isDisabled ? scope.now().toISOString() : null;
    await db.updateTable('account').set({ disabled_at: at }).where('id', '=', row.id).execute();
    await keepAdministrator(db);
    if (isDisabled) {
      await endSessions(db, scope, row.id);
      await withdrawInvitationsOf(db, scope, row.id);
    }
    return {
      agencyId: memberships[0]?.agencyId,
      action: isDisabled ? 'accountDisabled' : 'accountEnabled',
      answer: { id },
    };
  });
}

/**
 * 重置口令: a password for one log-in, told once; its owner sets another at once. The second factor is taken off too.
 * Nobody does it to himself: one's own password is changed by whoever knows the present one.
 */
export async function resetPassword(
  scope: Scope,
  id: string,
): Promise<{ readonly password: string } | Refusal> {
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  return changeAccount(scope, id, async (db, { row, memberships }) => {
    if (row.id === scope.actor.id) throw new Refused(ownPassword);
    const history = row.password ? [row.password, ...parseHistory(row.password_history)] : [];
    const values = {
      password: hash,
      password_at: scope.now().toISOString(),
      password_history: JSON.stringify(history.slice(0, 5)),
      must_change: 1,
      totp: null,
      failures: 0,
      locked_until: null,
    };
    await db.updateTable('account').set(values).where('id', '=', row.id).execute();
    await forgetFailures(db, row.login);
    await endSessions(db, scope, row.id);
    return { agencyId: memberships[0]?.agencyId, action: 'passwordReset', answer: { password } };
  });
}

/** 角色 of an account in one agency; none takes it out of the agency, where it has roles in another. */
export async function setRoles(
  scope: Scope,
  id: string,
  { agencyId, roles }: { readonly agencyId: string; readonly roles: readonly Role[] },
): Promise<{ readonly id: string } | Refusal> {
  const agency = await managedAgency(scope.store.db, scope, 'manageAccounts', agencyId);
  if (isRefusal(agency)) return agency;
  const problem = roleProblem(roles);
  if (problem) return problem;
  return changeAccount(scope, id, async (db, { row }) => {
    await db
      .deleteFrom('membership')
      .where('account_id', '=', row.id)
      .where('agency_id', '=', agencyId)
      .execute();
    const created_at = scope.now().toISOString();
    const rows = roles.map((role) => ({ agency_id: agencyId, account_id: row.id, role, created_at }));
    if (rows.length > 0) await db.insertInto('membership').values(rows).execute();
    await keepAdministrator(db);
    if ((await membershipsOf(db, row.id)).length === 0) throw new Refused(nowhere);
    return { agencyId, action: 'rolesChanged', answer: { id }, detail: { roles: roles.join(' ') } };
  });
}

interface Change<T> {
  readonly agencyId: string | undefined;
  readonly action: string;
  readonly answer: T;
  readonly detail?: Readonly<Record<string, string>>;
}

/** Ends the transaction with what the caller is told. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

export async function changeAccount<T extends object>(
  scope: Scope,
  id: string,
  work: (db: Write, account: ManagedAccount) => Promise<Change<T>>,
): Promise<T | Refusal> {
  try {
    return await scope.store.db.transaction().execute(async (db) => {
      // A write first: nothing read afterwards can be overtaken.
      await db
        .updateTable('account')
        .set((row) => ({ login: row.ref('login') }))
        .where('id', '=', id)
        .execute();
      const managed = await managedAccount(db, scope, 'manageAccounts', id);
      if (isRefusal(managed)) return managed;
      const { agencyId = HIGHEST_AGENCY, action, answer, detail = {} } = await work(db, managed);
      await recordAudit(db, scope, { agencyId, action, target: id, detail });
      return answer;
    });
  } catch (failure) {
    if (failure instanceof Refused) return failure.refusal;
    throw failure;
  }
}

/** Refuses what would leave nobody who manages the accounts. */
async function keepAdministrator(db: Write): Promise<void> {
  // A write first: of two who take each other out, the second sees what the first has done.
  await holdHighest(db);
  const found = await db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select('account.id')
    .where('membership.agency_id', '=', HIGHEST_AGENCY)
    .where('membership.role', '=', 'administrator')
    .where('account.disabled_at', 'is', null)
    .where('account.password', 'is not', null)
    .executeTakeFirst();
  if (!found) throw new Refused(lastOne);
}
