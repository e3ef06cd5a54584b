import type { Path } from '@/lib/report/path';
import type { Operation, PlaceValue, SaveAnswer } from '@/lib/store/operation';
import { browserClock, type Clock } from './clock';
import { describeState } from './describe-state';
import { openQueues, type OpenQueue } from './open-queues';
import { createLocalCopy } from './local-copy';
import { createOutbox, mergeChanges, type BatchSize, type PathEdit } from './outbox';
import { listenToPage, type PageEvents } from './page-events';
import { loadPending } from './pending-operations';
import { createPlaceNews } from './place-news';
import type { SaveState } from './save-state';
import { KEEPALIVE, sendOperations, type Fetch, type Sent } from './send-operations';
import { createSendTimer } from './send-timer';

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
  /** Decides conflicts, or tries refused values again (`mine`) or gives them up (`theirs`). */
  resolve(opIds: readonly string[], choice: 'mine' | 'theirs'): Promise<void>;
  /** Goes on after somebody logged in. */
  resume(): Promise<void>;
  /** Ends `isHeld`: what was typed before is in the queue. */
  release(): void;
  /** Stops listening and retrying; a request under way is still taken in. */
  dispose(): void;
}

export interface SaveQueueOptions {
  readonly reportId: string;
  /** Where this computer keeps what is not acknowledged; the id of the report unless named. */
  readonly buffer?: string;
  readonly baseUrl?: string;
  readonly clock?: Clock;
  readonly fetch?: Fetch;
  /** Shows what others wrote, and what was kept instead of what was given up. */
  readonly receive?: (places: readonly PlaceValue[]) => void;
  /** Others' values wait for `release`: something may be typed already that the queue does not know yet. */
  readonly isHeld?: boolean;
  /** Whether a place is in work in a way that no value can be put into it; others' values wait until it is not. */
  readonly isInWork?: (path: Path) => boolean;
  /** Tells the queue what happens to the page. */
  readonly listen?: (events: PageEvents) => () => void;
}

/** A refused request is sent again one by one: the others in it are not to wait for the one at fault. */
const ONE_BY_ONE: BatchSize = { operations: 1, bytes: 0 };

export function createSaveQueue({
  reportId,
  buffer = reportId,
  baseUrl = '',
  clock = browserClock,
  fetch: send = (input, init) => fetch(input, init),
  receive = () => undefined,
  isHeld = false,
  isInWork = () => false,
  listen = listenToPage,
}: SaveQueueOptions): SaveQueue {
  const route = {
    send,
    clock,
    address: `${baseUrl}/api/v1/reports/${encodeURIComponent(reportId)}/operations`,
  };
  const outbox = createOutbox();
  const listeners = new Set<() => void>();
  const news = createPlaceNews();
  let state: SaveState = { kind: 'unchanged', pending: 0, conflicts: [] };
  let savedAt: Date | undefined;
  let reason: string | undefined;
  let isUnbuffered = false;
  let isExpired = false;
  let isClosed = false;
  let failures = 0;
  let size: BatchSize | undefined;
  const timer = createSendTimer(clock, () => void pump());
  let running: Promise<void> | undefined;

  const adopted = loadPending(buffer).then((left) => {
    if (left.length === 0) return;
    news.show(left.filter(({ path, discard }) => !discard && !outbox.isPending(path)));
    outbox.adopt(left);
    timer.soon(0);
    publish();
  });
  const copy = createLocalCopy(buffer, adopted, () => {
    isUnbuffered = true;
    publish();
  });

  function pump(): Promise<void> {
    running ??= run().finally(() => {
      running = undefined;
      publish();
    });
    return running;
  }

  async function run(): Promise<void> {
    timer.callOff();
    for (;;) {
      await copy.kept();
      const batch = outbox.nextBatch(size);
      timer.sent();
      if (batch.length === 0) {
        size = undefined;
        return;
      }
      publish();
      if (!takeIn(batch, await sendOperations(route, batch, false))) return;
    }
  }

  /** Gives whether to go on with what is left. */
  function takeIn(batch: readonly Operation[], sent: Sent): boolean {
    if (sent.kind === 'unreachable') timer.again(failures);
    failures = sent.kind === 'unreachable' ? failures + 1 : 0;
    isExpired = sent.kind === 'expired';
    if (isExpired) timer.seldom();
    const isBad = sent.kind === 'refused' && sent.isContent;
    if (sent.kind === 'answered') takeAnswer(sent.answer);
    else if (isBad && batch.length > 1) size = ONE_BY_ONE;
    else if (isBad) for (const operation of batch) copy.keep(outbox.refuse(operation, sent.reason));
    else if (sent.kind === 'refused') reason = sent.reason;
    tellNews();
    publish();
    return sent.kind === 'answered' || isBad;
  }

  function takeAnswer(answer: SaveAnswer) {
    copy.keep(outbox.settle(answer));
    news.hear(answer.rev, answer.places);
    savedAt = new Date(answer.savedAt);
    reason = undefined;
  }

  function tellNews() {
    const places = isClosed || isHeld ? [] : news.take((path) => outbox.isPending(path) || isInWork(path));
    if (places.length > 0) receive(places);
  }

  /** The page may be gone in a moment: what is open is sent at once, whatever else is under way. */
  function leave() {
    const batch = outbox.nextBatch(KEEPALIVE);
    if (batch.length === 0) return;
    timer.callOff();
    void sendOperations(route, batch, true).then((sent) => {
      if (takeIn(batch, sent) && outbox.hasWaiting()) void pump();
    });
  }

  function publish() {
    state = describeState(outbox, {
      savedAt,
      reason,
      failures,
      isSending: running !== undefined,
      isExpired,
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
    hear(rev, places) {
      news.hear(rev, places);
      tellNews();
    },
    forget: news.forget,
  };
  openQueues.set(reportId, self);

  async function flush(): Promise<void> {
    await pump();
    // What was typed while the last answer was on its way.
    if (outbox.hasUnsent() && failures === 0 && !isExpired && reason === undefined) await pump();
    await copy.kept();
  }

  return {
    enqueue(edits) {
      copy.keep(mergeChanges(edits.map((edit) => outbox.add(edit))));
      news.show(edits);
      reason = undefined;
      if (failures === 0 && !isExpired) timer.typing();
      publish();
    },
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush,
    resolve(opIds, choice) {
      copy.keep(mergeChanges(opIds.map((opId) => outbox.resolve(opId, choice))));
      tellNews();
      publish();
      return flush();
    },
    resume() {
      isExpired = false;
      return flush();
    },
    release() {
      isHeld = false;
      tellNews();
    },
    dispose() {
      isClosed = true;
      timer.close();
      stopListening();
      if (openQueues.get(reportId) === self) openQueues.delete(reportId);
    },
  };
}
