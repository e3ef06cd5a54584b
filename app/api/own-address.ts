import { baseAddress } from '@/lib/access/base-address';

/** An address of this installation, by the name that the request came by. */
export function ownAddress(head: Pick<Headers, 'get'>, path: string): URL {
  // Handlers answer for names of ours alone.
  const host = head.get('host') ?? '';
  const base = baseAddress();
  const origin = base && base.host === host.toLowerCase() ? base.origin : `http://${host}`;
  return new URL(path, origin);
}
