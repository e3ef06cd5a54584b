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
  return (
    <Button size="sm" onClick={() => toast({ text: repair.done, undo: writeAll([repair]) })}>
      {repair.name}
    </Button>
  );
}

function isSame(a: Repair | undefined, b: Repair | undefined): boolean {
  return a?.path === b?.path && a?.value === b?.value;
}
