import { readSubjectKey, type Identity } from '@/lib/access/identity/identity';
import { isRefusal, refuse, type Refusal } from '../refusal';
import type { Scope } from '../scope';
import { auditLogin, enterSession, type Account, type Caller } from './enter-session';
import { findByIdentity } from './find-by-identity';
import { countAttempt, failed } from './log-in';
import { forgetAttempt } from './login-limits';
import { membershipsOf } from './memberships';
import { dropOutcome, readOutcome } from './sign-in-requests';
import { nextTotp } from './stored-totp';

const wrongCode = refuse('totp', '动态口令不对，等下一个再输。');
const gone = refuse('login', '等得太久，重新登录一次。');

type Entered = { readonly token: string } | { readonly asksCodeOf: string } | Refusal;

/**
 * 用统一身份认证登录: into the account that is linked to the identity. 动态口令 of the account is still to be typed,
 * unless the provider asked for a second factor that counts.
 */
export async function enterByIdentity(scope: Scope, identity: Identity, caller: Caller): Promise<Entered> {
  const { db } = scope.store;
  const account = await findByIdentity(db, identity);
  if (!account || !(await mayEnter(scope, account))) {
    const { provider, subject } = identity;
    const entry = { action: 'loginFailed', caller, detail: { provider, subject } } as const;
    await db.transaction().execute((write) => auditLogin(write, scope, account, entry));
    return account ? barred : unknown(identity);
  }
  if (account.totp !== null && !identity.hasSecondFactor) return { asksCodeOf: account.id };
  return enterSession(scope, account, { caller, identity });
}

/** The second half: 动态口令 of somebody whose identity is known already. Wrong codes shut the account as wrong passwords do. */
export async function enterWithCode(
  scope: Scope,
  { token, code }: { readonly token: string; readonly code: string },
  caller: Caller,
): Promise<{ readonly token: string; readonly to: string } | Refusal> {
  const { db } = scope.store;
  const outcome = await readOutcome(scope, token);
  if (outcome?.kind !== 'code') return gone;
  const account = await db
    .selectFrom('account')
    .selectAll()
    .where('id', '=', outcome.accountId)
    .executeTakeFirst();
  if (!account?.totp || !isLinked(account, outcome.provider) || !(await mayEnter(scope, account)))
    return gone;
  const keys = { login: account.login, address: caller.address };
  const counted = await countAttempt(scope, keys);
  if (isRefusal(counted)) return counted;
  const totp = nextTotp(account.totp, code, scope.now());
  if (totp === undefined) return failed(scope, { account, keys, caller, refusal: wrongCode });
  await forgetAttempt(db, counted.ids);
  if (!(await dropOutcome(scope, token))) return gone;
  const identity = { provider: outcome.provider, hasSecondFactor: false };
  const entered = await enterSession(scope, account, { caller, identity, totp });
  return isRefusal(entered) ? entered : { ...entered, to: outcome.to };
}

const barred = refuse('login', '你的年报通账号已经停用，或者没有角色。找本单位的单位管理员。');

/** Whom to ask, and what to tell them. */
function unknown({ name, subject }: Identity): Refusal {
  const who = name === '' ? `编号 ${subject}` : `${name}，编号 ${subject}`;
  return refuse(
    'login',
    `年报通里没有和你（${who}）关联的账号。找本单位的单位管理员：要一个邀请码，或者由他把这个编号关联到你的账号。`,
  );
}

/** The link may have been taken away while the code was awaited. */
function isLinked({ subject }: Account, provider: string): boolean {
  return subject !== null && readSubjectKey(subject).provider === provider;
}

async function mayEnter(scope: Scope, account: Account): Promise<boolean> {
  if (account.disabled_at !== null) return false;
  return (await membershipsOf(scope.store.db, account.id)).length > 0;
}
