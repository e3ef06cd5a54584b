import type { Selectable } from 'kysely';
import type { SessionTable } from '../account-tables';
import { idleTime } from './idle-time';

const MINUTE = 60_000;

/** 会话规则: idle exit, longest session, how often a use is written down, how long a log-in is proof of who one is. */
export const sessionRules = {
  get idle() {
    return idleTime();
  },
  longest: 12 * 60 * MINUTE,
  touchEvery: MINUTE,
  fresh: 10 * MINUTE,
} as const;

type Times = Pick<Selectable<SessionTable>, 'created_at' | 'seen_at' | 'ended_at'>;

/** When a session ends by itself, unless it is used before; nothing where it has ended. */
export function sessionEnds(
  times: Times,
  now: Date,
): { readonly idleEnds: Date; readonly ends: Date } | undefined {
  // A clock that was put back must not make a session longer.
  const begun = Math.min(Date.parse(times.created_at), now.getTime());
  const seen = Math.min(Date.parse(times.seen_at), now.getTime());
  const ends = begun + sessionRules.longest;
  const idleEnds = Math.min(seen + sessionRules.idle, ends);
  if (times.ended_at !== null || idleEnds <= now.getTime()) return undefined;
  return { idleEnds: new Date(idleEnds), ends: new Date(ends) };
}

/** Whether somebody came in just now. */
export function isFresh(createdAt: string, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(createdAt)) <= sessionRules.fresh;
}
