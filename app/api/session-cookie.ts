import { baseAddress } from '@/lib/access/base-address';

export const SESSION_COOKIE = 'nianbao-session';
export const AGENCY_COOKIE = 'nianbao-agency';

/** Gone when the browser closes. `Secure` only where the address is https: on plain HTTP browsers drop such a cookie. */
export function sessionCookie(name: string, value: string): string {
  const isSecure = baseAddress()?.protocol === 'https:';
  const flags = ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])];
  return [`${name}=${value}`, ...flags, ...(value === '' ? ['Max-Age=0'] : [])].join('; ');
}

export function readCookie(head: Pick<Headers, 'get'>, name: string): string {
  const pairs = (head.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}
