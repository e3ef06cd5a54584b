import type { Kysely } from 'kysely';
import { hashSecret } from '@/lib/access/secrets';
import { newId, type Write } from '../revise';
import type { Tables } from '../tables';

const MINUTE = 60_000;

/** 登录限制: failures that shut a login name, and those that shut an address, and for how long. */
export const loginLimits = { perLogin: 5, perAddress: 30, window: 15 * MINUTE } as const;

const KEEP = 24 * 60 * MINUTE;

/** What failures are counted by; a login name need not exist. */
export interface FailureKeys {
  readonly login: string;
  readonly address: string;
}

/** Until when nobody may try; nothing where one may. */
export async function shutUntil(db: Write, keys: FailureKeys, now: Date): Promise<Date | undefined> {
  const byLogin = await endOf(db, loginKey(keys.login), loginLimits.perLogin, now);
  return byLogin ?? endOf(db, addressKey(keys.address), loginLimits.perAddress, now);
}

/** Counts an attempt as failed until it is known better, so that many at once are no way around. */
export async function countFailure(
  db: Write,
  { login, address }: FailureKeys,
  now: Date,
): Promise<readonly string[]> {
  const at = now.toISOString();
  const long = new Date(now.getTime() - KEEP).toISOString();
  await db.deleteFrom('login_failure').where('at', '<', long).execute();
  const rows = [loginKey(login), addressKey(address)].map((key) => ({ id: newId(), address: key, at }));
  await db.insertInto('login_failure').values(rows).execute();
  return rows.map(({ id }) => id);
}

/** The attempt was none. */
export async function forgetAttempt(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('login_failure').where('id', 'in', ids).execute();
}

export async function forgetFailures(db: Kysely<Tables>, login: string): Promise<void> {
  await db.deleteFrom('login_failure').where('address', '=', loginKey(login)).execute();
}

/** So many failures within the window shut it for as long again. What a clock put back has left ahead does not count. */
async function endOf(db: Write, key: string, limit: number, now: Date): Promise<Date | undefined> {
  const rows = await db
    .selectFrom('login_failure')
    .select('at')
    .where('address', '=', key)
    .where('at', '<=', now.toISOString())
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
  const [last, first] = [rows[0], rows[limit - 1]];
  if (!last || !first) return undefined;
  const end = Date.parse(last.at) + loginLimits.window;
  const isClose = Date.parse(last.at) - Date.parse(first.at) <= loginLimits.window;
  return isClose && end > now.getTime() ? new Date(end) : undefined;
}

/** A login name that was typed may be a password. */
function loginKey(login: string): string {
  return `login:${hashSecret(login)}`;
}

function addressKey(address: string): string {
  return `from:${address}`;
}
