'use client';

import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toaster';
import type { Finding } from '@/lib/rules/finding';
import { findingKey } from '@/lib/rules/finding-key';
import { useReport, usePaintedSnapshot } from '../form/report-context';
import { repairOf, type Repair } from './repair';

/** 一键修改, where only one change is possible and it settles the finding. */
export function RepairButton({ finding }: { finding: Finding }) {
  const { store, writeAll, isLocked } = useReport();
  const toast = useToast();
  const repair = usePaintedSnapshot((snapshot) => repairOf(store.template, snapshot, finding), isSame);
  const settles = useMemo(() => {
    if (!repair) return false;
    const key = findingKey(finding);
    return !store.findingsAfter([repair]).some((other) => findingKey(other) === key);
  }, [store, finding, repair]);
  if (!repair || !settles || isLocked) return null;
  /** Of what stands there now: something may have been written since the last painting. */
  const repairNow = () => {
    const now = repairOf(store.template, store.getSnapshot(), finding);
    if (now) toast({ text: now.done, undo: writeAll([now]) });
  };
  return (
    <Button size="sm" onClick={repairNow}>
      {repair.name}
    </Button>
  );
}

function isSame(a: Repair | undefined, b: Repair | undefined): boolean {
  return a?.path === b?.path && a?.value === b?.value;
}
