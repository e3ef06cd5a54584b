'use client';

import { useCallback } from 'react';
import { giveReason } from '@/components/api/reasons';
import type { Finding } from '@/lib/rules/finding';
import { placeKey } from '@/lib/rules/finding-key';
import { figuresRead } from '@/lib/rules/reason';
import type { ReportStore } from '../form/report-store';

/** 写说明: what was typed is saved first, so that the reason is given for the figures that are seen. */
export function useExplain(reportId: string, store: ReportStore, onSaveFirst: () => Promise<void>) {
  return useCallback(
    async (finding: Finding, text: string): Promise<string | null> => {
      const figures = figuresRead(finding, store.getSnapshot().sheet);
      await onSaveFirst();
      const given = { rule: finding.ruleId, place: placeKey(finding), figures, text };
      const answer = await giveReason(reportId, given);
      if (!answer.ok) return answer.message;
      store.setReasons(answer.data);
      return null;
    },
    [reportId, store, onSaveFirst],
  );
}
