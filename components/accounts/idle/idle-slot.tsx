'use client';

import { useLoaded } from '@/components/ui/use-loaded';

const load = () => import('./idle-guard');

/** 空闲退出 comes apart from the page; the server ends a log-in with or without it. */
export function IdleSlot({ account }: { readonly account: string }) {
  const { part } = useLoaded(true, load);
  return part ? <part.IdleGuard account={account} /> : null;
}
