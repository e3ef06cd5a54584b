'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { useBeside } from './beside-context';

/** 对照上年, where there is a report of last year. */
export function BesideSwitch() {
  const { lastYear, isBeside, setBeside } = useBeside();
  if (!lastYear) return null;
  return (
    <Checkbox label="对照上年" checked={isBeside} onChange={(event) => setBeside(event.target.checked)} />
  );
}
