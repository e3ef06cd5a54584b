'use client';

import type { Finding } from '@/lib/rules/finding';
import type { ReasonState } from '@/lib/rules/reason';
import { usePaintedSnapshot } from '../form/report-context';

/** 说明 of one finding; renders only when it becomes another. */
export function useReasonState(finding: Finding): ReasonState | undefined {
  return usePaintedSnapshot(({ reasons }) => reasons.get(finding), isSame);
}

function isSame(a: ReasonState | undefined, b: ReasonState | undefined): boolean {
  return a?.kind === b?.kind && a?.reason === b?.reason;
}
