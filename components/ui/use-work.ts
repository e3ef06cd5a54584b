import { useCallback, useEffect, useRef, useState } from 'react';

/** 进行中: unsaid for 300 ms, then said, and after 2 s it can be stopped. */
export type WorkStage = 'idle' | 'begun' | 'said' | 'long';

const SAID_AFTER = 300;
const LONG_AFTER = 2000;

export interface Work {
  readonly stage: WorkStage;
  /** Begins, unless something is going on already. After `stop` the signal is aborted and what comes is to be left. */
  readonly run: (act: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  readonly stop: () => void;
}

export function useWork(): Work {
  const [stage, setStage] = useState<WorkStage>('idle');
  const current = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    current.current?.abort();
    current.current = null;
    setStage('idle');
  }, []);
  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback(async (act: (signal: AbortSignal) => Promise<void>) => {
    if (current.current) return;
    const own = new AbortController();
    current.current = own;
    setStage('begun');
    const timers = [
      setTimeout(() => setStage('said'), SAID_AFTER),
      setTimeout(() => setStage('long'), LONG_AFTER),
    ];
    const still = () => timers.forEach(clearTimeout);
    own.signal.addEventListener('abort', still);
    await act(own.signal);
    still();
    if (current.current !== own) return;
    current.current = null;
    setStage('idle');
  }, []);

  return { stage, run, stop };
}
