import type { Path } from '@/lib/report/path';

/** What the watch for changes of others asks the queue of the same report. */
export interface OpenQueue {
  /** The last revision that this browser's own saving has reached. */
  rev(): number;
  isPending(path: Path): boolean;
  /** Whether this is what was last saved here. */
  isOwn(path: Path, value: string | null): boolean;
  /** Somebody else wrote there since. */
  forget(path: Path): void;
}

/** Queues of this page by report id. */
export const openQueues = new Map<string, OpenQueue>();
