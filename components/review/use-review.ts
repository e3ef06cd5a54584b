'use client';

import { useMemo, useState } from 'react';
import type { Review } from '@/lib/store/review';
import { usePlaceMarks } from './use-place-marks';

/** 审核 of the open report with its comments as they are now, and their marks in the step in view. */
export function useReview(loaded: Review, step: string) {
  const [comments, setComments] = useState(loaded.comments);
  const review = useMemo(() => ({ ...loaded, comments }), [loaded, comments]);
  usePlaceMarks(step, comments, loaded.mayEdit ? null : loaded.changed);
  const isCommented = loaded.way.accounts || comments.length > 0;
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null).length;
  return { review, setComments, openComments: isCommented ? open : null };
}
