import type { RemoteChanges } from '@/lib/store/operation';
import { browserClock, type Clock } from './clock';
import { openQueues } from './open-queues';
import type { Fetch } from './send-operations';

export interface RemoteWatchOptions {
  readonly baseUrl?: string;
  readonly clock?: Clock;
  readonly fetch?: Fetch;
  readonly isVisible?: () => boolean;
}

/** How often others' changes are asked for while the page is seen. */
const EVERY = 3000;

/**
 * 他人修改: calls `onChange` with what others wrote since revision `rev`, until the returned function is called. Places
 * where something is being typed here are left out: saving finds the conflict. `reload` tells that the year, the
 * agency or the state changed, or that the report is gone; `reasons` are all 说明, where one was given.
 */
export function createRemoteWatch(
  reportId: string,
  rev: number,
  onChange: (changes: Omit<RemoteChanges, 'rev'>) => void,
  {
    baseUrl = '',
    clock = browserClock,
    fetch: send = (input, init) => fetch(input, init),
    isVisible = () => document.visibilityState === 'visible',
  }: RemoteWatchOptions = {},
): () => void {
  const address = `${baseUrl}/api/v1/reports/${encodeURIComponent(reportId)}/changes`;
  let since = rev;
  let isStopped = false;
  let callOff = clock.after(EVERY, look);

  function look() {
    void ask().finally(() => {
      if (!isStopped) callOff = clock.after(EVERY, look);
    });
  }

  async function ask(): Promise<void> {
    if (!isVisible()) return;
    const answer = await changesSince(send, `${address}?since=${since}`);
    const queue = openQueues.get(reportId);
    // An answer from before the last save here would put the old value back.
    if (isStopped || !answer || answer.rev < (queue?.rev() ?? 0)) return;
    since = answer.rev;
    const changes = answer.changes.filter(
      ({ path, value }) => !queue?.isPending(path) && !queue?.isOwn(path, value),
    );
    for (const { path } of changes) queue?.forget(path);
    const { reload, reasons } = answer;
    if (changes.length > 0 || reload || reasons)
      onChange({ changes, reload, ...(reasons ? { reasons } : {}) });
  }

  return () => {
    isStopped = true;
    callOff();
  };
}

async function changesSince(send: Fetch, address: string): Promise<RemoteChanges | undefined> {
  try {
    const response = await send(address, { cache: 'no-store' });
    if (response.status === 404) return { rev: Infinity, changes: [], reload: true };
    const value: unknown = response.ok ? await response.json() : undefined;
    return isChanges(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isChanges(value: unknown): value is RemoteChanges {
  return (
    typeof value === 'object' &&
    value !== null &&
    'rev' in value &&
    typeof value.rev === 'number' &&
    'reload' in value &&
    typeof value.reload === 'boolean' &&
    'changes' in value &&
    Array.isArray(value.changes)
  );
}
