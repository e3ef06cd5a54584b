'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { createAnswerStore, type ReviewAnswers } from './review-answers';

/** The answers of one review, the same after a reload. */
export function useAnswers(
  fileId: string,
  initial: ReviewAnswers,
): readonly [ReviewAnswers, (next: ReviewAnswers) => void] {
  const store = useMemo(() => createAnswerStore(fileId, initial, tabStorage()), [fileId, initial]);
  const answers = useSyncExternalStore(store.subscribe, store.get, () => initial);
  return [answers, store.set];
}

function tabStorage(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.sessionStorage;
  } catch {
    return null;
  }
}
