'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import type { ApiProblem } from '@/components/api/client';
import { attachLastYear, reportFromFile } from '@/components/api/last-year';
import { useToast } from '@/components/ui/toaster';
import { useTakeBack } from './use-take-back';
import type { ReviewPurpose } from './review-purpose';
import type { Review } from './use-review';

/** 确认: the reading enters the report it is for, and that report opens. */
export function useConfirm(
  fileId: string,
  purpose: ReviewPurpose,
  onProblem: (problem: ApiProblem | null) => void,
): { readonly confirm: (review: Review) => Promise<void>; readonly isBusy: boolean } {
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();
  const toast = useToast();
  const takeBack = useTakeBack();

  async function attach(reportId: string, review: Review) {
    const answer = await attachLastYear(reportId, reviewedOf(fileId, review));
    if (!answer.ok) {
      onProblem(answer);
      return;
    }
    const carried = answer.data;
    router.push(`/reports/${reportId}`);
    toast(
      carried.length === 0
        ? { text: '上年报告已接上。' }
        : {
            text: `上年报告已接上，带入上年结转 ${carried.length} 格。`,
            undo: () => takeBack(reportId, carried),
          },
    );
  }

  async function enter(use: 'lastYear' | 'report', review: Review) {
    const answer = await reportFromFile(reviewedOf(fileId, review), use);
    if (answer.ok) router.push(`/reports/${answer.data.id}`);
    else onProblem(answer);
  }

  return {
    isBusy,
    async confirm(review) {
      setBusy(true);
      onProblem(null);
      if (purpose.kind === 'attach') await attach(purpose.reportId, review);
      else await enter(purpose.kind === 'start' ? 'lastYear' : 'report', review);
      setBusy(false);
    },
  };
}

function reviewedOf(fileId: string, { report, agency, answers }: Review) {
  return { fileId, year: report.year, agency, figures: answers.figures };
}
