import type { Identity } from '@/lib/access/identity/identity';
import type { PasswordDirectory } from '@/lib/access/identity/identity-provider';
import { isTrouble, troubleWords, type IdentityTrouble } from '@/lib/access/identity/identity-trouble';
import { holdHighest } from '../hold-highest';
import { isRefusal, refuse, type Refusal } from '../refusal';
import type { Scope } from '../scope';
import { auditLogin, enterSession, type Account, type Caller } from './enter-session';
import { findByIdentity } from './find-by-identity';
import { countFailure, forgetAttempt, shutUntil, type FailureKeys } from './login-limits';
import { membershipsOf } from './memberships';
import { ownPasswords } from './own-passwords';
import { nextTotp } from './stored-totp';

export interface LoginAttempt {
  readonly login: string;
  readonly password: string;
  /** 动态口令 */
  readonly code?: string | undefined;
}

/** What the office has set beside the password of ours. */
export interface LoginManner {
  /** 口令目录 of the office, asked where ours does not know the password. */
  readonly directory?: PasswordDirectory | undefined;
  /** Whether passwords of ours are for 单位管理员 alone. */
  readonly isForAdministrators?: boolean;
}

const wrong = refuse('login', '登录名或口令不对。');
const wrongCode = refuse('totp', '动态口令不对，等下一个再输。');
const needsCode = refuse('totp', '还要输入动态口令。');
const notLinked = refuse('login', '口令是对的，但年报通里没有你可以用的账号。找本单位的单位管理员。');
const notByPassword = refuse('login', '口令登录只留给单位管理员，改用统一身份认证登录。');

/** 登录: the same answer and about the same time whether the login name exists or not. */
export async function logIn(
  scope: Scope,
  attempt: LoginAttempt,
  caller: Caller,
  { directory, isForAdministrators = false }: LoginManner = {},
): Promise<{ readonly token: string } | Refusal> {
  const { db } = scope.store;
  const login = attempt.login.trim().toLowerCase();
  const keys = { login, address: caller.address };
  const counted = await countAttempt(scope, keys);
  if (isRefusal(counted)) return counted;

  // Read before the password is looked at: what changes meanwhile lets nobody in.
  const named = await db.selectFrom('account').selectAll().where('login', '=', login).executeTakeFirst();
  const typed = { login, password: attempt.password };
  const identity = await identify([ownPasswords(db), ...(directory ? [directory] : [])], typed);
  const fail = (refusal: Refusal, account = named) => failed(scope, { account, keys, caller, refusal });
  if (!identity) return fail(wrong);
  if (isTrouble(identity)) {
    // A guess at a password of ours counts even now.
    if (named?.password == null) await forgetAttempt(db, counted.ids);
    return refuse('elsewhere', troubleWords(identity.trouble, directory?.label ?? ''));
  }

  const isOwn = identity.provider === '';
  const account = isOwn ? named : await findByIdentity(db, identity);
  const held = account ? await membershipsOf(db, account.id) : [];
  if (!account || account.disabled_at !== null || held.length === 0)
    return fail(isOwn ? wrong : notLinked, account);
  if (isOwn && isForAdministrators && !held.some(({ role }) => role === 'administrator'))
    return fail(notByPassword);
  const entry = { caller, identity, typed: { login, counted: counted.ids } };
  if (account.totp === null) return enterSession(scope, account, entry);

  if (!attempt.code) {
    await forgetAttempt(db, counted.ids);
    return needsCode;
  }
  const totp = nextTotp(account.totp, attempt.code, scope.now());
  return totp === undefined ? fail(wrongCode, account) : enterSession(scope, account, { ...entry, totp });
}

/** Asks one directory after the other, the own one first. */
async function identify(
  directories: readonly PasswordDirectory[],
  typed: { readonly login: string; readonly password: string },
): Promise<Identity | IdentityTrouble | undefined> {
  for (const directory of directories) {
    const answer = await directory.check(typed);
    if (answer) return answer;
  }
  return undefined;
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
    await auditLogin(db, scope, account, { action: shut ? 'loginShut' : 'loginFailed', caller });
  });
  return refusal;
}

/** Counts an attempt before it is looked at; refused where the login name or the address is shut. */
export async function countAttempt(
  scope: Scope,
  keys: FailureKeys,
): Promise<{ readonly ids: readonly string[] } | Refusal> {
  return scope.store.db.transaction().execute(async (db) => {
    // A write first: of many at once each sees those counted before it.
    await holdHighest(db);
    const shut = await shutUntil(db, keys, scope.now());
    return shut ? tooMany(shut, scope.now()) : { ids: await countFailure(db, keys, scope.now()) };
  });
}

function tooMany(until: Date, now: Date): Refusal {
  const minutes = Math.ceil((until.getTime() - now.getTime()) / 60_000);
  return refuse('tooMany', `口令输错次数太多，${minutes} 分钟后再试。`);
}
