import { SIGN_IN_LASTS } from '@/lib/store/accounts/sign-in-requests';
import { sessionCookie } from './session-cookie';

export const SIGN_IN_COOKIE = 'nianbao-sign-in';

/** What ties a log-in that is under way to the browser that began it. `Lax` lets it come along on the way back. */
export function signInCookie(token: string): string {
  const cookie = sessionCookie(SIGN_IN_COOKIE, token);
  return token === '' ? cookie : `${cookie}; Max-Age=${SIGN_IN_LASTS / 1000}`;
}
