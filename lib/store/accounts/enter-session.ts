import type { Selectable } from 'kysely';
import type { Identity } from '@/lib/access/identity/identity';
import { hashSecret, newToken } from '@/lib/access/secrets';
import type { AccountTable } from '../account-tables';
import { HIGHEST_AGENCY } from '../own-agency';
import { recordAudit } from '../record-audit';
import { refuse, type Refusal } from '../refusal';
import type { Write } from '../revise';
import type { Scope } from '../scope';
import { forgetAttempt, forgetFailures } from './login-limits';
import { membershipsOf } from './memberships';

/** Where a request came from. */
export interface Caller {
  readonly address: string;
  readonly agent: string;
}

export type Account = Selectable<AccountTable>;

interface Entry {
  readonly caller: Caller;
  readonly identity: Pick<Identity, 'provider' | 'hasSecondFactor'>;
  /** The login name that was typed here, and the attempt as it was counted. */
  readonly typed?: { readonly login: string; readonly counted: readonly string[] };
  readonly totp?: string | null;
}

const changed = refuse('login', '账号刚刚有改动，重新登录一次。');

/**
 * Opens a session for an account whose owner has shown who they are; refused where what they have shown it by is not as
 * it was read: the password was changed meanwhile, or the same code let somebody else in.
 */
export async function enterSession(
  scope: Scope,
  account: Account,
  { caller, identity, typed, totp = account.totp }: Entry,
): Promise<{ readonly token: string } | Refusal> {
  const token = newToken();
  const at = scope.now().toISOString();
  const { provider } = identity;
  return scope.store.db.transaction().execute(async (db) => {
    // A log-in elsewhere says nothing about who guesses passwords here.
    const forgiven = typed ? { failures: 0, locked_until: null } : {};
    const entered = await db
      .updateTable('account')
      .set({ ...forgiven, totp })
      .where('id', '=', account.id)
      .where('password', equal(account.password), account.password)
      .where('totp', equal(account.totp), account.totp)
      .where('subject', equal(account.subject), account.subject)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    if (entered.numUpdatedRows === 0n) {
      await auditLogin(db, scope, account, { action: 'loginFailed', caller });
      return changed;
    }
    if (typed) {
      await forgetFailures(db, typed.login);
      await forgetAttempt(db, typed.counted);
    }
    await db
      .insertInto('session')
      .values({
        id: hashSecret(token),
        account_id: account.id,
        address: caller.address,
        agent: caller.agent.slice(0, 300),
        created_at: at,
        seen_at: at,
        ended_at: null,
        ended_by: null,
        provider,
        factors: identity.hasSecondFactor ? 2 : 1,
      })
      .execute();
    const detail = provider === '' ? {} : { provider };
    await auditLogin(db, scope, account, { action: 'loggedIn', caller, detail });
    return { token };
  });
}

/** How what may be null is compared. */
function equal(value: string | null): '=' | 'is' {
  return value === null ? 'is' : '=';
}

interface LoginRecord {
  readonly action: 'loggedIn' | 'loginFailed' | 'loginShut';
  readonly caller: Caller;
  readonly detail?: Readonly<Record<string, string>>;
}

/** In the chain of the agency of the account; who typed an unknown name is recorded in the highest. */
export async function auditLogin(
  db: Write,
  scope: Scope,
  account: Account | undefined,
  { action, caller: { address }, detail = {} }: LoginRecord,
): Promise<void> {
  const held = await membershipsOf(db, account?.id ?? '');
  const agencyId = held[0]?.agencyId ?? HIGHEST_AGENCY;
  const actor = { ...scope.actor, id: account?.id ?? '', name: account?.name ?? '' };
  const entry = { agencyId, action, target: account?.id ?? '', detail: { address, ...detail } };
  const known = await db.selectFrom('agency').select('id').where('id', '=', agencyId).executeTakeFirst();
  if (known) await recordAudit(db, { ...scope, actor }, entry);
}
