import type { Selectable } from 'kysely';
import { newToken, hashSecret } from '@/lib/access/secrets';
import { totpStep } from '@/lib/access/totp';
import type { AccountTable } from '../account-tables';
import { HIGHEST_AGENCY } from '../own-agency';
import { recordAudit } from '../record-audit';
import { isRefusal, refuse, type Refusal } from '../refusal';
import type { Write } from '../revise';
import type { Scope } from '../scope';
import { isPassword } from './hash-password';
import { countFailure, forgetAttempt, forgetFailures, shutUntil, type FailureKeys } from './login-limits';
import { membershipsOf } from './memberships';
import { readTotp, storeTotp } from './stored-totp';

/** Where a request came from. */
export interface Caller {
  readonly address: string;
  readonly agent: string;
}

export interface LoginAttempt {
  readonly login: string;
  readonly password: string;
  /** 动态口令 */
  readonly code?: string | undefined;
}

type Account = Selectable<AccountTable>;

const wrong = refuse('login', '登录名或口令不对。');
const wrongCode = refuse('totp', '动态口令不对，等下一个再输。');
const needsCode = refuse('totp', '还要输入动态口令。');

/** 登录: the same answer and about the same time whether the login name exists or not. */
export async function logIn(
  scope: Scope,
  attempt: LoginAttempt,
  caller: Caller,
): Promise<{ readonly token: string } | Refusal> {
  const { db } = scope.store;
  const login = attempt.login.trim().toLowerCase();
  const keys = { login, address: caller.address };
  const counted = await countAttempt(scope, keys);
  if (isRefusal(counted)) return counted;

  const account = await db.selectFrom('account').selectAll().where('login', '=', login).executeTakeFirst();
  const isRight = await isPassword(attempt.password, account?.password ?? null);
  const held = account ? await membershipsOf(db, account.id) : [];
  const mayEnter = isRight && account?.disabled_at === null && held.length > 0;
  if (!account || !mayEnter) return failed(scope, { account, keys, caller, refusal: wrong });
  const totp = account.totp === null ? undefined : readTotp(account.totp);
  if (!totp) return enter(scope, account, { caller, counted: counted.ids });

  if (!attempt.code) {
    await forgetAttempt(db, counted.ids);
    return needsCode;
  }
  const step = totpStep(totp.secret, attempt.code, scope.now());
  // A code counts once.
  if (step === undefined || step <= totp.used) {
    return failed(scope, { account, keys, caller, refusal: wrongCode });
  }
  return enter(scope, account, {
    caller,
    counted: counted.ids,
    totp: storeTotp({ secret: totp.secret, used: step }),
  });
}

interface Entry {
  readonly caller: Caller;
  /** The attempt as it was counted. */
  readonly counted?: readonly string[];
  readonly totp?: string | null;
}

/** Opens a session for an account whose owner has shown who they are. */
export async function enter(
  scope: Scope,
  account: Account,
  { caller, counted = [], totp = account.totp }: Entry,
): Promise<{ readonly token: string }> {
  const token = newToken();
  const at = scope.now().toISOString();
  await scope.store.db.transaction().execute(async (db) => {
    await db
      .updateTable('account')
      .set({ failures: 0, locked_until: null, totp })
      .where('id', '=', account.id)
      .execute();
    await forgetFailures(db, account.login);
    await forgetAttempt(db, counted);
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
      })
      .execute();
    await auditLogin(db, scope, account, 'loggedIn', caller);
  });
  return { token };
}

interface Failure {
  readonly account: Account | undefined;
  readonly keys: FailureKeys;
  readonly caller: Caller;
  readonly refusal: Refusal;
}

/** Writes a failed attempt down, which was counted before. */
export async function failed(scope: Scope, { account, keys, caller, refusal }: Failure): Promise<Refusal> {
  await scope.store.db.transaction().execute(async (db) => {
    const shut = await shutUntil(db, keys, scope.now());
    await db
      .updateTable('account')
      .set((row) => ({ failures: row('failures', '+', 1), locked_until: shut?.toISOString() ?? null }))
      .where('id', '=', account?.id ?? '')
      .execute();
    await auditLogin(db, scope, account, shut ? 'loginShut' : 'loginFailed', caller);
  });
  return refusal;
}

/** In the chain of the agency of the account; who typed an unknown name is recorded in the highest. */
async function auditLogin(
  db: Write,
  scope: Scope,
  account: Account | undefined,
  action: 'loggedIn' | 'loginFailed' | 'loginShut',
  { address }: Caller,
): Promise<void> {
  const held = await membershipsOf(db, account?.id ?? '');
  const agencyId = held[0]?.agencyId ?? HIGHEST_AGENCY;
  const actor = { ...scope.actor, id: account?.id ?? '', name: account?.name ?? '' };
  const entry = { agencyId, action, target: account?.id ?? '', detail: { address } };
  const known = await db.selectFrom('agency').select('id').where('id', '=', agencyId).executeTakeFirst();
  if (known) await recordAudit(db, { ...scope, actor }, entry);
}

/** Counts an attempt before it is looked at; refused where the login name or the address is shut. */
export async function countAttempt(
  scope: Scope,
  keys: FailureKeys,
): Promise<{ ids: readonly string[] } | Refusal> {
  return scope.store.db.transaction().execute(async (db) => {
    const shut = await shutUntil(db, keys, scope.now());
    return shut ? tooMany(shut, scope.now()) : { ids: await countFailure(db, keys, scope.now()) };
  });
}

function tooMany(until: Date, now: Date): Refusal {
  const minutes = Math.ceil((until.getTime() - now.getTime()) / 60_000);
  return refuse('tooMany', `密码错误次数太多，${minutes} 分钟后再试。`);
}
