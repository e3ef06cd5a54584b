import { headers } from 'next/headers';
import { localUser, nobody } from '@/lib/access/actor';
import { isOwnHost } from '@/lib/access/hosts';
import { noteAccount } from '@/lib/operate/log/request-account';
import { openStore } from '@/lib/store/open-store';
import type { Scope } from '@/lib/store/scope';
import { formats } from '@/templates';

/** 范围 of a request to the interface: the local user, if the request names this machine. */
export function requestScope(head: Pick<Headers, 'get'>): Scope {
  const isOwn = isOwnHost(head.get('host'), process.env['NIANBAO_HOSTS']);
  const actor = isOwn ? localUser : nobody;
  noteAccount(head, actor.id);
  return { store: openStore(), formats, actor, now: () => new Date() };
}

/** The same for a page that is being rendered: `await listReports(await pageScope())`. */
export async function pageScope(): Promise<Scope> {
  return requestScope(await headers());
}
