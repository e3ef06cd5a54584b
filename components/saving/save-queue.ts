import type { Path } from '@/lib/report/path';
import type { Operation } from '@/lib/store/operation';
import { browserClock, type Clock } from './clock';
import { describeState } from './describe-state';
import { openQueues, type OpenQueue } from './open-queues';
import { createLocalCopy } from './local-copy';
import { createOutbox, mergeChanges, type PathEdit } from './outbox';
import { listenToPage, type PageEvents } from './page-events';
import { loadPending } from './pending-operations';
import type { SaveState } from './save-state';
import { sendOperations, type Fetch, type Sent } from './send-operations';

/**
 * 保存队列 of one report in this page. Each edit is kept in IndexedDB first and then sent; what a crash left behind is
 * sent before it. Edits of one place that were not sent yet become one operation.
 */
export interface SaveQueue {
  enqueue(edits: readonly PathEdit[]): void;
  /** Equal from call to call until something changed. */
  getState(): SaveState;
  subscribe(listener: () => void): () => void;
  /** Sends everything now; resolves when it is acknowledged or could not be. */
  flush(): Promise<void>;
  /** Decides a conflict, or tries a refused value again (`mine`) or gives it up (`theirs`). */
  resolve(opId: string, choice: 'mine' | 'theirs'): Promise<void>;
  /** Stops listening and retrying; a request under way is still taken in. */
  dispose(): void;
}

export interface SaveQueueOptions {
  readonly reportId: string;
  readonly baseUrl?: string;
  readonly clock?: Clock;
  readonly fetch?: Fetch;
  /** Tells the queue what happens to the page. */
  readonly listen?: (events: PageEvents) => () => void;
}

/** Typing pauses this long before it is sent, and never waits longer than the second. */
const PAUSE = 400;
const LONGEST_PAUSE = 2000;
const RETRY_FIRST = 1000;
const RETRY_LAST = 30_000;

export function createSaveQueue({
  reportId,
  baseUrl = '',
  clock = browserClock,
  fetch: send = (input, init) => fetch(input, init),
  listen = listenToPage,
}: SaveQueueOptions): SaveQueue {
  const address = `${baseUrl}/api/v1/reports/${encodeURIComponent(reportId)}/operations`;
  const outbox = createOutbox();
  const listeners = new Set<() => void>();
  const lastSaved = new Map<Path, string | null>();
  let state: SaveState = { kind: 'unchanged', pending: 0, conflicts: [] };
  let savedAt: Date | undefined;
  let rev = 0;
  let reason: string | undefined;
  let isUnbuffered = false;
  let isDisposed = false;
  let failures = 0;
  let waitingSince: number | undefined;
  let callOff: () => void = () => undefined;
  let running: Promise<void> | undefined;

  const adopted = loadPending(reportId).then((left) => {
    if (left.length === 0) return;
    outbox.adopt(left);
    schedule(0);
    publish();
  });
  const copy = createLocalCopy(reportId, adopted, () => {
    isUnbuffered = true;
    publish();
  });

  function schedule(delay: number) {
    callOff();
    if (!isDisposed) callOff = clock.after(delay, () => void pump());
  }

  /** Waits for a pause in typing, but not for ever. */
  function scheduleTyping() {
    const now = clock.now();
    waitingSince ??= now;
    schedule(Math.max(0, Math.min(PAUSE, waitingSince + LONGEST_PAUSE - now)));
  }

  function pump(): Promise<void> {
    running ??= run().finally(() => {
      running = undefined;
      publish();
    });
    return running;
  }

  async function run(): Promise<void> {
    callOff();
    for (;;) {
      await copy.kept();
      const batch = outbox.nextBatch();
      waitingSince = undefined;
      if (batch.length === 0) return;
      publish();
      const sent = await sendOperations(send, address, batch, false);
      takeIn(batch, sent);
      if (sent.kind !== 'answered') return;
    }
  }

  function takeIn(batch: readonly Operation[], sent: Sent) {
    if (sent.kind === 'answered') {
      const { answer } = sent;
      for (const { opId, path, value } of batch) {
        if (answer.applied.includes(opId)) lastSaved.set(path, value);
      }
      copy.keep(outbox.settle(answer));
      rev = Math.max(rev, answer.rev);
      savedAt = new Date(answer.savedAt);
      failures = 0;
      reason = undefined;
    } else if (sent.kind === 'refused') {
      failures = 0;
      reason = sent.reason;
    } else {
      schedule(Math.min(RETRY_LAST, RETRY_FIRST * 2 ** failures));
      failures += 1;
    }
    publish();
  }

  /** The page may be gone in a moment: what is open is sent at once, whatever else is under way. */
  function leave() {
    const batch = outbox.nextBatch();
    if (batch.length === 0) return;
    callOff();
    void sendOperations(send, address, batch, true).then((sent) => takeIn(batch, sent));
  }

  function publish() {
    state = describeState(outbox, {
      savedAt,
      reason,
      failures,
      isSending: running !== undefined,
      isUnbuffered,
    });
    for (const listener of listeners) listener();
  }

  const stopListening = listen({
    leave,
    blur: () => void (outbox.hasUnsent() && pump()),
    online: () => void (outbox.count() > 0 && pump()),
  });
  const self: OpenQueue = {
    rev: () => rev,
    isPending: outbox.isPending,
    isOwn: (path, value) => lastSaved.get(path) === value,
    forget: (path) => void lastSaved.delete(path),
  };
  openQueues.set(reportId, self);

  async function flush(): Promise<void> {
    await pump();
    // What was typed while the last answer was on its way.
    if (outbox.hasUnsent() && failures === 0 && reason === undefined) await pump();
    await copy.kept();
  }

  return {
    enqueue(edits) {
      copy.keep(mergeChanges(edits.map((edit) => outbox.add(edit))));
      reason = undefined;
      if (failures === 0) scheduleTyping();
      publish();
    },
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush,
    resolve(opId, choice) {
      copy.keep(outbox.resolve(opId, choice));
      publish();
      return flush();
    },
    dispose() {
      isDisposed = true;
      callOff();
      stopListening();
      if (openQueues.get(reportId) === self) openQueues.delete(reportId);
    },
  };
}
