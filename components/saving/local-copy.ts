import type { BufferChange } from './outbox';
import { keepPending } from './pending-operations';

/** 本机副本 of the queue, written in the order of the changes. */
export interface LocalCopy {
  keep(change: BufferChange): void;
  /** Settles once the copy holds all that was asked of it so far. */
  kept(): Promise<void>;
}

/** Starts after `before`: what was left behind is read before anything new is written. */
export function createLocalCopy(buffer: string, before: Promise<void>, onFailure: () => void): LocalCopy {
  let last = before;
  return {
    keep(change) {
      if (change.add.length === 0 && change.remove.length === 0) return;
      last = last.then(() => keepPending(buffer, change)).catch(onFailure);
    },
    kept: () => last,
  };
}
