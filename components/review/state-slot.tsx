'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useLoaded } from '@/components/ui/use-loaded';
import type { StatePanelProps } from './state-panel';

const load = () => import('./state-panel');

/** 状态 comes apart from the form: without the server nothing of it could be done. */
export function StateSlot(props: StatePanelProps) {
  const { part, isMissing, retry } = useLoaded(true, load);
  if (part) return <part.StatePanel {...props} />;
  if (!isMissing) return null;
  return (
    <Notice severity="doubt">
      这一步没有取到，已填内容不受影响。
      <br />
      <Button size="sm" onClick={retry}>
        再取一次
      </Button>
    </Notice>
  );
}
