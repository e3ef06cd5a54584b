import type { PlaceValue } from '@/lib/store/operation';

/** What the watch for changes of others tells the queue of the same report. */
export interface OpenQueue {
  /** What the server had at a revision. */
  hear(rev: number, places: readonly PlaceValue[]): void;
  /** The server was put back to an older state. */
  forget(): void;
}

/** Queues of this page by report id. */
export const openQueues = new Map<string, OpenQueue>();
