import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { accountsOn } from '@/lib/access/account-mode';
import { localUser, nobody } from '@/lib/access/actor';
import { allowedHosts } from '@/lib/access/base-address';
import { isOwnHost } from '@/lib/access/hosts';
import { returnPath } from '@/lib/access/return-path';
import { noteAccount } from '@/lib/operate/log/request-account';
import { findToken } from '@/lib/store/accounts/api-tokens';
import { findSession, type FoundSession } from '@/lib/store/accounts/find-session';
import { whyEnded } from '@/lib/store/accounts/why-ended';
import { needsSetup } from '@/lib/store/accounts/setup';
import { openStore } from '@/lib/store/open-store';
import type { Scope } from '@/lib/store/scope';
import { formats } from '@/templates';
import { AGENCY_COOKIE, readCookie, SESSION_COOKIE } from './session-cookie';

type Head = Pick<Headers, 'get'>;

/** Who a request comes from, and the log-in that says so. */
export interface Reached {
  readonly scope: Scope;
  readonly session?: FoundSession;
  /** Why the log-in that it brings has ended, in Chinese. */
  readonly ended?: string | undefined;
}

/**
 * 范围 of a request: while accounts are off the local user, if the request names this machine; else whoever holds the
 * session or the token that comes with it. `touches` tells whether it counts as activity of a person.
 */
export async function requestScope(head: Head, touches = true): Promise<Reached> {
  const reached = await reach(head, touches);
  noteAccount(head, reached.scope.actor.id);
  return reached;
}

async function reach(head: Head, touches: boolean): Promise<Reached> {
  const open: Scope = { store: openStore(), formats, actor: nobody, now: () => new Date() };
  if (!isOwnHost(head.get('host'), allowedHosts())) return { scope: open };
  if (!accountsOn()) return { scope: { ...open, actor: localUser } };
  const token = bearerToken(head);
  if (token !== undefined) {
    const found = await findToken(open.store, token, open.now());
    return { scope: { ...open, ...found } };
  }
  const cookie = readCookie(head, SESSION_COOKIE);
  const session = cookie === '' ? undefined : await findSession(open.store, cookie, open.now(), touches);
  if (!session) {
    return cookie === ''
      ? { scope: open }
      : { scope: open, ended: await whyEnded(open.store, cookie, open.now()) };
  }
  const chosen = head.get('x-nianbao-agency') ?? readCookie(head, AGENCY_COOKIE);
  const { actor, memberships } = session;
  const work = memberships.find(({ agencyId }) => agencyId === chosen) ?? memberships[0];
  const agency = work && { agency: { id: work.agencyId, path: work.path } };
  return { session, scope: { ...open, actor, ...agency } };
}

/** The token of a program, which comes without a cookie. */
export function bearerToken(head: Head): string | undefined {
  return /^Bearer (\S{1,200})$/.exec(head.get('authorization') ?? '')?.[1];
}

/** The same for a page that is being rendered: `await listReports(await pageScope())`. Whoever is not logged in is sent there. */
export async function pageScope(): Promise<Scope> {
  return (await pageSession()).scope;
}

/** For pages of one's own account; whoever first has to change the password is let in here alone. */
export async function pageSession({ pending = false } = {}): Promise<Reached> {
  const head = await headers();
  // The token of a program opens no pages.
  const reached = await requestScope(withoutToken(head));
  if (!accountsOn() || (reached.session && (pending || reached.session.pending === null))) return reached;
  if (reached.session) redirect(`/account/${reached.session.pending}`);
  if (await needsSetup(reached.scope.store)) redirect('/setup');
  redirect(`/login?to=${encodeURIComponent(returnPath(head.get('x-nianbao-path')))}`);
}

/** 账号页面: not there while accounts are off; otherwise for whoever is logged in. */
export async function accountPage(
  manner: { readonly pending?: boolean } = {},
): Promise<Required<Pick<Reached, 'scope' | 'session'>>> {
  if (!accountsOn()) notFound();
  const { scope, session } = await pageSession(manner);
  return session ? { scope, session } : notFound();
}

/** The same for whoever is not logged in yet; a page that only asks who is there makes no session longer. */
export async function visitorPage(): Promise<Reached> {
  return accountsOn() ? requestScope(withoutToken(await headers()), false) : notFound();
}

function withoutToken(head: Head): Head {
  return { get: (name) => (name === 'authorization' ? null : head.get(name)) };
}
