import type { Clock } from '@/components/saving/clock';

/** 时钟 that stands until it is moved. */
export interface HandClock {
  readonly clock: Clock;
  advance(milliseconds: number): void;
}

export function createHandClock(): HandClock {
  let now = 0;
  const calls = new Set<{ readonly at: number; readonly call: () => void }>();
  return {
    clock: {
      now: () => now,
      after(milliseconds, call) {
        const entry = { at: now + milliseconds, call };
        calls.add(entry);
        return () => void calls.delete(entry);
      },
    },
    advance(milliseconds) {
      now += milliseconds;
      for (const entry of [...calls].sort((a, b) => a.at - b.at)) {
        if (entry.at <= now && calls.delete(entry)) entry.call();
      }
    },
  };
}
