import { headers } from 'next/headers';
import { readOutcome, type SignInOutcome } from '@/lib/store/accounts/sign-in-requests';
import type { Scope } from '@/lib/store/scope';
import { readCookie } from './session-cookie';
import { SIGN_IN_COOKIE } from './sign-in-cookie';

/** What came of a log-in at 统一身份认证 that this browser has just come back from. */
export async function signInOutcome(scope: Scope): Promise<SignInOutcome | undefined> {
  return readOutcome(scope, readCookie(await headers(), SIGN_IN_COOKIE));
}
