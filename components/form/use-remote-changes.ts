'use client';

import { useEffect, useRef, useState } from 'react';
import type { RemoteChanges } from '@/lib/store/operation';

/**
 * 他人修改 since the revision that the page was made of, and whether the server was updated since (`isOutdated`). The
 * watch asks after two seconds: it comes apart from the form.
 */
export function useRemoteChanges(
  reportId: string,
  rev: number,
  onChange: (changes: Omit<RemoteChanges, 'rev'>) => void,
): { readonly isOutdated: boolean } {
  const first = useRef(rev);
  const [isOutdated, setOutdated] = useState(false);
  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const start = () =>
      void import('@/components/saving/remote-watch').then(
        ({ createRemoteWatch }) => {
          if (!isGone)
            stop = createRemoteWatch(reportId, first.current, onChange, {
              onOutdated: () => setOutdated(true),
            });
        },
        () => {
          if (!isGone) again = setTimeout(start, RETRY);
        },
      );
    start();
    return () => {
      isGone = true;
      stop?.();
      clearTimeout(again);
    };
  }, [reportId, onChange]);
  return { isOutdated };
}

const RETRY = 5000;
