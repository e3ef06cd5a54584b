'use client';

import { useSnapshot } from '@/components/form/report-context';
import { blockers } from '@/lib/rules/finalise';
import { severities, severityNames } from '@/lib/rules/finding';
import { sameLines, workLines, type WorkLine } from './work-lines';

/** What stands in the way of 定稿: line by line, and in short: 有误 2 项、存疑 1 项. */
export interface Blockers {
  readonly lines: readonly WorkLine[];
  readonly words: string;
}

export function useBlockers(): Blockers {
  return useSnapshot(
    ({ findings, sheet, reasons }) => {
      const blocking = blockers(findings, reasons);
      const words = severities
        .map((severity) => ({ severity, count: blocking.filter((one) => one.severity === severity).length }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => `${severityNames[severity]} ${count} 项`)
        .join('、');
      return { lines: workLines(blocking, sheet, reasons), words };
    },
    (a, b) => a.words === b.words && sameLines(a.lines, b.lines),
  );
}
