import type { Caller } from '@/lib/store/accounts/enter-session';

/** Where a request came from. The server overwrites the header, unless a proxy of the office is to be believed. */
export function callerOf(head: Pick<Headers, 'get'>): Caller {
  const address = head.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return { address: address.slice(0, 64), agent: head.get('user-agent') ?? '' };
}
