import type { Identity } from '@/lib/access/identity/identity';
import { isTrouble, troubleWords } from '@/lib/access/identity/identity-trouble';
import { configuredIdentity } from '@/lib/identity/configured-identity';
import { joinByIdentity } from '@/lib/store/accounts/accept-invitation';
import { enterByIdentity } from '@/lib/store/accounts/enter-by-identity';
import type { Caller } from '@/lib/store/accounts/enter-session';
import { linkOwn } from '@/lib/store/accounts/link-identity';
import {
  keepOutcome,
  takeSignIn,
  type SignInOutcome,
  type SignInPurpose,
} from '@/lib/store/accounts/sign-in-requests';
import { isRefusal } from '@/lib/store/refusal';
import type { Scope } from '@/lib/store/scope';
import { readCookie, SESSION_COOKIE, sessionCookie } from './session-cookie';
import { SIGN_IN_COOKIE, signInCookie } from './sign-in-cookie';
import { tellTrouble } from './tell-trouble';

interface Arrival {
  readonly request: Request;
  readonly scope: Scope;
  readonly caller: Caller;
}

/** What a page is to say, or where one goes and with which session. */
type Ending = SignInOutcome | { readonly kind: 'done'; readonly to: string; readonly session?: string };

/** 从统一身份认证回来: what was begun is ended once, and only in the browser that began it. */
export async function finishSignIn(arrival: Arrival): Promise<Response> {
  const { request, scope, caller } = arrival;
  const taken = await takeSignIn(scope, readCookie(request.headers, SIGN_IN_COOKIE));
  const purpose: SignInPurpose = taken?.purpose ?? { kind: 'logIn', to: '/' };
  const { redirect } = configuredIdentity();
  const identity =
    taken && redirect
      ? await redirect.finish(new URL(request.url).search, taken.memory)
      : ({ trouble: 'expired', code: 'no_request' } as const);
  if (isTrouble(identity)) {
    tellTrouble(identity);
    const message = troubleWords(identity.trouble, redirect?.label ?? '');
    return sendOn({ kind: 'problem', message }, purpose, arrival);
  }
  return sendOn(await end(scope, purpose, { identity, caller }), purpose, arrival);
}

interface Shown {
  readonly identity: Identity;
  readonly caller: Caller;
}

async function end(scope: Scope, purpose: SignInPurpose, { identity, caller }: Shown): Promise<Ending> {
  if (purpose.kind === 'link') {
    const isSame = scope.actor.kind === 'account' && scope.actor.id === purpose.accountId;
    if (!isSame) return { kind: 'problem', message: '登录已经结束，没有关联。重新登录后再来。' };
    const linked = await linkOwn(scope, identity);
    return isRefusal(linked) ? problemOf(linked) : { kind: 'done', to: '/account' };
  }
  if (purpose.kind === 'join') {
    const joined = await joinByIdentity(scope, purpose, identity);
    if (isRefusal(joined)) return problemOf(joined);
  }
  const to = purpose.kind === 'logIn' ? purpose.to : '/';
  const entered = await enterByIdentity(scope, identity, caller);
  if (isRefusal(entered)) return problemOf(entered);
  if ('token' in entered) return { kind: 'done', to, session: entered.token };
  return { kind: 'code', accountId: entered.asksCodeOf, provider: identity.provider, to };
}

function problemOf({ message }: { readonly message: string }): SignInOutcome {
  return { kind: 'problem', message };
}

/** Where somebody is told what came of it. */
const pages: Readonly<Record<SignInPurpose['kind'], string>> = {
  logIn: '/login',
  join: '/join',
  link: '/account/identity',
};

async function sendOn(ending: Ending, purpose: SignInPurpose, arrival: Arrival): Promise<Response> {
  if (ending.kind === 'done') {
    const session = ending.session === undefined ? [] : [sessionCookie(SESSION_COOKIE, ending.session)];
    return seeOther(ending.to, [signInCookie(''), ...session]);
  }
  const { token } = await keepOutcome(arrival.scope, ending, arrival.caller.address);
  const back = purpose.kind === 'logIn' ? `&to=${encodeURIComponent(purpose.to)}` : '';
  return seeOther(`${pages[purpose.kind]}?returned=1${back}`, [signInCookie(token)]);
}

function seeOther(path: string, cookies: readonly string[]): Response {
  const headers = new Headers({ location: path, 'cache-control': 'private, no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
