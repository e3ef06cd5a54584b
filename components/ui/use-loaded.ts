'use client';

import { useCallback, useEffect, useState } from 'react';

/**
 * A part of a page that comes apart from it, once it is wanted. A server that is away is told by `isMissing`, and never
 * thrown: what was typed stands. `load` is the same function at each rendering.
 */
export function useLoaded<T>(isWanted: boolean, load: () => Promise<T>) {
  const [part, setPart] = useState<{ readonly value: T } | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!isWanted || part) return;
    let isGone = false;
    void load().then(
      (value) => {
        if (isGone) return;
        setPart({ value });
        setMissing(false);
      },
      () => {
        if (!isGone) setMissing(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, part, load, attempt]);

  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { part: part?.value ?? null, isMissing, retry };
}
