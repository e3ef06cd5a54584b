import type { SaveQueue } from './save-queue';

/** For tests: a queue that takes everything and sends nothing. */
export const idleQueue: SaveQueue = {
  enqueue: () => undefined,
  getState: () => ({ kind: 'unchanged', pending: 0, conflicts: [] }),
  subscribe: () => () => undefined,
  flush: () => Promise.resolve(),
  resolve: () => Promise.resolve(),
  resume: () => Promise.resolve(),
  release: () => undefined,
  dispose: () => undefined,
};
