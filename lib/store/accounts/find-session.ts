import type { Actor } from '@/lib/access/actor';
import { readSubjectKey, type Identity } from '@/lib/access/identity/identity';
import { passwordRules } from '@/lib/access/password-policy';
import { hashSecret } from '@/lib/access/secrets';
import type { Store } from '../open-store';
import { accountPolicy, asksSecondFactor } from './account-policy';
import { membershipsOf, type NamedMembership } from './memberships';
import { isFresh, sessionEnds, sessionRules } from './session-rules';

/** 登录会话 as a request finds it. */
export interface FoundSession {
  readonly id: string;
  readonly actor: Actor;
  readonly login: string;
  readonly memberships: readonly NamedMembership[];
  /** What has to be done before anything else. */
  readonly pending: 'password' | 'totp' | null;
  readonly hasTotp: boolean;
  /** Who checked the identity; empty where it was our own password. */
  readonly provider: string;
  readonly hasPassword: boolean;
  /** 统一身份认证 that the account is linked to. */
  readonly identity: Pick<Identity, 'provider' | 'subject'> | null;
  /** Whether one came in just now, so that no other proof is needed. */
  readonly isFresh: boolean;
  readonly idleEnds: Date;
  readonly ends: Date;
}

const DAY = 24 * 60 * 60 * 1000;

/** The session of a token, unless it has ended. `touches` tells whether the request counts as activity. */
export async function findSession(
  { db }: Store,
  token: string,
  now: Date,
  touches: boolean,
): Promise<FoundSession | undefined> {
  const id = hashSecret(token);
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['session.created_at', 'session.seen_at', 'session.ended_at'])
    .select(['session.provider', 'session.factors'])
    .select(['account.id as account', 'account.login', 'account.name', 'account.password'])
    .select([
      'account.subject',
      'account.totp',
      'account.must_change',
      'account.password_at',
      'account.disabled_at',
    ])
    .where('session.id', '=', id)
    .executeTakeFirst();
  const lasts = row?.disabled_at === null ? sessionEnds(row, now) : undefined;
  if (!row || !lasts) return undefined;
  const memberships = await membershipsOf(db, row.account);
  if (memberships.length === 0) return undefined;

  const age = Math.abs(now.getTime() - Date.parse(row.seen_at));
  if (touches && age >= sessionRules.touchEvery) {
    await db.updateTable('session').set({ seen_at: now.toISOString() }).where('id', '=', id).execute();
  }
  const policy = await accountPolicy(db);
  const isOld = policy.passwordAge && isOlder(row.password_at, now);
  // Whoever came in by another way need not know the password.
  const needsPassword = row.provider === '' && (row.must_change === 1 || isOld);
  const needsTotp = row.factors < 2 && row.totp === null && asksSecondFactor(policy, memberships);
  const idleEnds = touches ? sessionEnds({ ...row, seen_at: now.toISOString() }, now)?.idleEnds : undefined;
  return {
    id,
    actor: { kind: 'account', id: row.account, name: row.name, memberships },
    login: row.login,
    memberships,
    pending: needsPassword ? 'password' : needsTotp ? 'totp' : null,
    hasTotp: row.totp !== null,
    hasPassword: row.password !== null,
    identity: row.subject === null ? null : readSubjectKey(row.subject),
    provider: row.provider,
    isFresh: isFresh(row.created_at, now),
    ends: lasts.ends,
    idleEnds: idleEnds ?? lasts.idleEnds,
  };
}

function isOlder(at: string | null, now: Date): boolean {
  return at !== null && now.getTime() - Date.parse(at) > passwordRules.ageDays * DAY;
}
