import type { Kysely } from 'kysely';
import { refuse, type Refusal } from '../refusal';
import type { Tables } from '../tables';
import type { FoundSession } from './find-session';
import { isPassword } from './hash-password';

const wrongPassword = refuse('wrongPassword', '口令不对。');
const tooLong = refuse('stale', '登录已经超过 10 分钟。退出后重新登录，马上再来一次。');

/**
 * 确认本人, before anything of one's own account is changed: by the password; whoever came in through a provider has
 * none to show, and logs in there once more.
 */
export async function confirmOwner(
  db: Kysely<Tables>,
  session: Pick<FoundSession, 'actor' | 'provider' | 'isFresh'>,
  password: string,
): Promise<Refusal | undefined> {
  if (session.provider !== '') return session.isFresh ? undefined : tooLong;
  const account = await db
    .selectFrom('account')
    .select('password')
    .where('id', '=', session.actor.id)
    .executeTakeFirst();
  return (await isPassword(password, account?.password ?? null)) ? undefined : wrongPassword;
}
