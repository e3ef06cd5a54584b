'use client';

import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useRouter } from 'next/navigation';
import { oncePainted } from './after-paint';
import { bufferKey } from '@/components/saving/buffer-key';
import { loadPending } from '@/components/saving/pending-operations';
import { readReasons } from '@/components/api/reasons';
import { createSaveQueue, type SaveQueue } from '@/components/saving/save-queue';
import type { SaveState } from '@/components/saving/save-state';
import type { Path } from '@/lib/report/path';
import type { Reason } from '@/lib/rules/reason';
import { useRemoteChanges } from './use-remote-changes';
import type { Comment } from '@/lib/store/comments';
import type { Conflict, PlaceValue, RemoteChanges } from '@/lib/store/operation';

/** 保存 of the open report, as the screen sees it. */
export interface Saving {
  /** How it stands: it changes with every key. */
  readonly getState: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** How often changes came from elsewhere. */
  readonly received: number;
  /** The server was updated since the page was opened. */
  readonly isOutdated: boolean;
  readonly flush: () => Promise<void>;
  readonly choose: (conflicts: readonly Conflict[], choice: 'mine' | 'theirs') => void;
  /** Goes on after somebody logged in. */
  readonly resume: () => void;
}

const AT_REST: SaveState = { kind: 'unchanged', pending: 0, conflicts: [] };
const noListener = () => () => undefined;

/** 保存状态; renders its reader whenever it changes, once the key that changed it is painted. */
export function useSaveState({ subscribe, getState }: Saving): SaveState {
  const follow = useCallback((listener: () => void) => subscribe(oncePainted(listener)), [subscribe]);
  return useSyncExternalStore(follow, getState, () => AT_REST);
}

/** Goes up with each save and each change from elsewhere. */
export function useSavedVersion(saving: Saving): number {
  return saving.received + (useSaveState(saving).savedAt?.getTime() ?? 0);
}

/**
 * Connects the form with the queue: what a crash left behind is put back first, then edits are saved as they are made,
 * and what others changed arrives.
 */
export function useSaving(
  { reportId, rev, account }: { readonly reportId: string; readonly rev: number; readonly account: string },
  isLocked: boolean,
  form: {
    readonly attach: (queue: SaveQueue | null) => void;
    readonly receive: (places: readonly PlaceValue[]) => void;
    readonly restore: (left: readonly PlaceValue[]) => void;
    readonly forget: (paths: readonly Path[]) => void;
    readonly isComposed: (path: Path) => boolean;
    readonly receiveReasons: (reasons: readonly Reason[]) => void;
    readonly receiveComments: (comments: readonly Comment[]) => void;
  },
): Saving {
  const router = useRouter();
  const [queue, setQueue] = useState<SaveQueue | null>(null);
  const [received, setReceived] = useState(0);
  const { attach, receive, restore, forget, isComposed, receiveReasons, receiveComments } = form;

  const receiveValues = useCallback(
    (places: readonly PlaceValue[]) => {
      receive(places);
      setReceived((count) => count + 1);
    },
    [receive],
  );

  useEffect(() => {
    if (isLocked) return;
    const buffer = bufferKey(reportId, account);
    const waits = { isHeld: true, isInWork: isComposed };
    const made = createSaveQueue({ reportId, buffer, receive: receiveValues, ...waits });
    let isGone = false;
    void loadPending(buffer).then((operations) => {
      if (isGone) return;
      restore(operations.filter(({ discard }) => !discard).map(({ path, value }) => ({ path, value })));
      attach(made);
      made.release();
      setQueue(made);
    });
    return () => {
      isGone = true;
      attach(null);
      void made.flush();
      made.dispose();
    };
  }, [reportId, account, isLocked, attach, restore, isComposed, receiveValues]);

  const takeIn = useCallback(
    ({ changes, reload, reasons, comments }: Omit<RemoteChanges, 'rev'>) => {
      if (reload) router.refresh();
      const given = readReasons(reasons);
      if (given) receiveReasons(given);
      if (comments) receiveComments(comments.all);
      if (changes.length > 0) receiveValues(changes);
    },
    [receiveValues, receiveReasons, receiveComments, router],
  );
  const { isOutdated } = useRemoteChanges(reportId, rev, takeIn);

  const acts = useMemo(
    () => ({
      getState: () => queue?.getState() ?? AT_REST,
      subscribe: queue?.subscribe ?? noListener,
      flush: async () => queue?.flush(),
      choose(conflicts: readonly Conflict[], choice: 'mine' | 'theirs') {
        const ids = conflicts.map(({ opId }) => opId);
        // What stood there before was neither side's choice.
        forget(conflicts.map(({ path }) => path));
        void queue?.resolve(ids, choice);
      },
      resume: () => void queue?.resume(),
    }),
    [queue, forget],
  );
  return { ...acts, isOutdated, received };
}
