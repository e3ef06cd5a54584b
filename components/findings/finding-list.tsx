'use client';

import type { Finding } from '@/lib/rules/finding';
import { withKeys } from '@/lib/rules/finding-key';
import { usePaintedSnapshot } from '../form/report-context';
import { FindingItem } from './finding-item';
import { inWorkOrder } from './finding-filter';
import { MissingSummary } from './missing-summary';

/** The findings of one part, the worst first; 未填 together. One of them may stand open. */
export function FindingList({
  findings,
  opened,
}: {
  readonly findings: readonly Finding[];
  readonly opened: Finding | undefined;
}) {
  const reasons = usePaintedSnapshot((snapshot) => snapshot.reasons);
  const missing = findings.filter(({ severity }) => severity === 'missing');
  const ordered = inWorkOrder(
    findings.filter(({ severity }) => severity !== 'missing'),
    reasons,
  );
  return (
    <>
      <ul>
        {withKeys(ordered).map(([key, finding]) => (
          <FindingItem key={key} finding={finding} isOpen={finding === opened} />
        ))}
      </ul>
      {missing.length > 0 && <MissingSummary findings={missing} />}
    </>
  );
}
