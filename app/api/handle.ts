import { accountsOn } from '@/lib/access/account-mode';
import { allowedHosts, baseAddress } from '@/lib/access/base-address';
import { isOwnHost, isOwnOrigin } from '@/lib/access/hosts';
import type { FoundSession } from '@/lib/store/accounts/find-session';
import type { Caller } from '@/lib/store/accounts/enter-session';
import type { Scope } from '@/lib/store/scope';
import { problem } from './answer';
import { callerOf } from './caller';
import { bearerToken, requestScope, type Reached } from './scope';
import { troubleOf } from './trouble';

interface Call<P> {
  readonly request: Request;
  readonly scope: Scope;
  readonly params: P;
}

/** A call of somebody who is logged in. */
interface PersonalCall<P> extends Call<P> {
  readonly session: FoundSession;
  readonly caller: Caller;
}

type Handler<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

interface Manner {
  /** Whether anybody may call: nothing of a report is behind it. */
  readonly isOpen?: boolean;
  /** Whether it runs by itself, and does not count as activity of a person. */
  readonly isPassive?: boolean;
}

/**
 * Wraps every handler of the interface: the request must name this machine, a change must come from a page of
 * this server with the header `x-nianbao: 1` or from a program with a token, whoever calls must be logged in where
 * accounts are on, and no failure leaves with more than a Chinese sentence.
 */
export function handle<P = Record<string, never>>(
  work: (call: Call<P>) => Promise<Response>,
  { isOpen = false, isPassive = false }: Manner = {},
): Handler<P> {
  return guarded<P>(isPassive, async ({ request, params, scope, session, ended }) => {
    const refusal = isOpen ? undefined : refuseVisitor({ scope, ended, ...(session ? { session } : {}) });
    return refusal ?? work({ request, params, scope });
  });
}

/** For what only somebody logged in does; with `isPending` also while the password has to be changed first. */
export function handlePerson<P = Record<string, never>>(
  work: (call: PersonalCall<P>) => Promise<Response>,
  { isPending = false, isPassive = false }: Pick<Manner, 'isPassive'> & { readonly isPending?: boolean } = {},
): Handler<P> {
  return guarded<P>(isPassive, async ({ request, params, scope, session, ended }) => {
    if (!accountsOn()) return noAccounts();
    if (!session) return notLoggedIn(ended);
    const refusal = isPending ? undefined : refuseVisitor({ scope, session });
    return refusal ?? work({ request, params, scope, session, caller: callerOf(request.headers) });
  });
}

/** For what somebody does who is not logged in yet. */
export function handleVisitor(work: (call: Call<object> & { readonly caller: Caller }) => Promise<Response>) {
  return guarded<object>(true, async ({ request, params, scope }) =>
    accountsOn() ? work({ request, params, scope, caller: callerOf(request.headers) }) : noAccounts(),
  );
}

function guarded<P>(
  isPassive: boolean,
  work: (call: Call<P> & Pick<Reached, 'session' | 'ended'>) => Promise<Response>,
): Handler<P> {
  return async (request, context) => {
    const refusal = refuseStranger(request);
    if (refusal) return refusal;
    try {
      const params = await context.params;
      return await work({ request, params, ...(await requestScope(request.headers, !isPassive)) });
    } catch (failure) {
      return troubleOf(failure, request);
    }
  };
}

function refuseStranger({ method, headers }: Request): Response | undefined {
  const host = headers.get('host');
  if (!isOwnHost(host, allowedHosts())) {
    const why = accountsOn()
      ? '这个地址没有登记，不能用来打开年报通。'
      : '没有启用账号时，只能在本机打开年报通。';
    return problem(403, 'host', why);
  }
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (accountsOn() && bearerToken(headers) !== undefined) return undefined;
  if (!isOwnOrigin(headers.get('origin'), host, baseAddress()) || headers.get('x-nianbao') !== '1') {
    return problem(403, 'origin', '请求不是从年报通的页面发出的，没有执行。');
  }
  return undefined;
}

function refuseVisitor({ scope, session, ended }: Reached): Response | undefined {
  if (!accountsOn() || scope.actor.kind === 'token') return undefined;
  if (!session) return notLoggedIn(ended);
  if (session.pending === 'password') return problem(403, 'mustChange', '先修改口令，再继续。');
  if (session.pending === 'totp') return problem(403, 'mustEnrol', '先启用动态口令，再继续。');
  return undefined;
}

function notLoggedIn(why = '没有登录，或者登录已经结束。'): Response {
  return problem(401, 'login', why);
}

function noAccounts(): Response {
  return problem(404, 'noAccounts', '没有启用账号。');
}
