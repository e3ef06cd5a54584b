import { isTrouble, troubleWords } from '@/lib/access/identity/identity-trouble';
import { configuredIdentity } from '@/lib/identity/configured-identity';
import type { Caller } from '@/lib/store/accounts/enter-session';
import { openSignIn, type SignInPurpose } from '@/lib/store/accounts/sign-in-requests';
import { isRefusal, refuse } from '@/lib/store/refusal';
import type { Scope } from '@/lib/store/scope';
import { answer } from './answer';
import { ownAddress } from './own-address';
import { signInCookie } from './sign-in-cookie';
import { tellTrouble } from './tell-trouble';

/** Where the provider sends the browser back to; it is to be registered there. */
export const RETURN_PATH = '/api/v1/identity/return';
const noProvider = refuse('blocked', '没有设置统一身份认证。');

interface Beginning {
  readonly request: Request;
  readonly scope: Scope;
  readonly caller: Caller;
  readonly purpose: SignInPurpose;
}

/** 去统一身份认证: answers where the browser goes, and gives it what it has to bring back. */
export async function beginSignIn({ request, scope, caller, purpose }: Beginning): Promise<Response> {
  const { redirect } = configuredIdentity();
  if (!redirect) return answer(noProvider);
  const begun = await redirect.begin(ownAddress(request.headers, RETURN_PATH));
  if (isTrouble(begun)) {
    tellTrouble(begun);
    return answer(refuse('elsewhere', troubleWords(begun.trouble, redirect.label)));
  }
  const opened = await openSignIn(scope, { purpose, memory: begun.memory }, caller.address);
  if (isRefusal(opened)) return answer(opened);
  const response = answer({ address: begun.address.href }, 201);
  response.headers.append('set-cookie', signInCookie(opened.token));
  return response;
}
