'use client';

import { useEffect } from 'react';
import type { Review } from '@/lib/store/review';

/** 批注和修改的标记 beside the fields of a step; nothing is loaded where there are none. */
export function usePlaceMarks(step: string, comments: Review['comments'], changed: Review['changed']): void {
  useEffect(() => {
    const open = comments.filter(({ path, resolvedAt }) => path !== '' && resolvedAt === null);
    if (open.length === 0 && !changed?.length) return;
    let takeAway: (() => void) | null = null;
    let isGone = false;
    void import('./mark-places').then(
      ({ markPlaces }) => {
        if (isGone) return;
        takeAway = markPlaces([
          ...open.map(({ path }) => ({ path: path.replace(/#\d+$/, ''), kind: 'comment' as const })),
          ...(changed ?? []).map((path) => ({ path, kind: 'change' as const })),
        ]);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      takeAway?.();
    };
  }, [step, comments, changed]);
}
