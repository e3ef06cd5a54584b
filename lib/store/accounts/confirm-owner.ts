import { refuse, type Refusal } from '../refusal';
import type { Scope } from '../scope';
import type { Caller } from './enter-session';
import type { FoundSession } from './find-session';
import { refusePresent } from './present-password';

const wrongPassword = refuse('wrongPassword', '口令不对。');
const tooLong = refuse('stale', '登录已经超过 10 分钟。退出后重新登录，马上再来一次。');

/** What shows that it is the owner of an account who changes it. */
export interface OwnerProof {
  readonly session: Pick<FoundSession, 'actor' | 'provider' | 'isFresh'>;
  readonly password: string;
  readonly caller: Caller;
}

/**
 * 确认本人, before anything of one's own account is changed: by the password; whoever came in through a provider has
 * none to show, and logs in there once more.
 */
export async function confirmOwner(
  scope: Scope,
  { session, password, caller }: OwnerProof,
): Promise<Refusal | undefined> {
  if (session.provider !== '') return session.isFresh ? undefined : tooLong;
  const accounts = scope.store.db.selectFrom('account').selectAll();
  const account = await accounts.where('id', '=', session.actor.id).executeTakeFirst();
  if (!account) return wrongPassword;
  return refusePresent(scope, account, { present: password, caller, refusal: wrongPassword });
}
