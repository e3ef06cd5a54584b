'use client';

import { NotFetched } from '@/components/ui/not-fetched';
import { useLoaded } from '@/components/ui/use-loaded';
import type { StatePanelProps } from './state-panel';

const load = () => import('./state-panel');

/** 状态 comes apart from the form: without the server nothing of it could be done. */
export function StateSlot(props: StatePanelProps) {
  const { part, isMissing, retry } = useLoaded(true, load);
  if (part) return <part.StatePanel {...props} />;
  if (!isMissing) return null;
  return <NotFetched onRetry={retry}>这一步没有取到，已填内容不受影响。</NotFetched>;
}
