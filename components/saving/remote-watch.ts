import { LOGIN_ENDED, tell } from '@/components/api/login-events';
import { isFromOtherProgram } from '@/components/api/program-version';
import type { RemoteChanges } from '@/lib/store/operation';
import { browserClock, type Clock } from './clock';
import { openQueues } from './open-queues';
import { ownComments } from './own-comments';
import type { Fetch } from './send-operations';

export interface RemoteWatchOptions {
  readonly baseUrl?: string;
  readonly clock?: Clock;
  readonly fetch?: Fetch;
  readonly isVisible?: () => boolean;
  /** Called when the server was updated since the page was opened. */
  readonly onOutdated?: () => void;
  /** Tells when the page is seen again. */
  readonly listen?: (look: () => void) => () => void;
}

/** How often others' changes are asked for while the page is seen; they are to be here within three seconds. */
const EVERY = 2000;

/**
 * 他人修改: asks what others wrote since revision `rev`, until the returned function is called. Values go to the queue of
 * the report, which shows them where nothing of its own is open, and to `onChange` where there is none. `reload` tells
 * that the year, the agency or the state changed, or that the report is gone; `reasons` are all 说明, where one was given,
 * and `comments` all 批注, at first and whenever one was written, resolved or opened again.
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
    onOutdated = () => undefined,
    listen = listenToReturn,
  }: RemoteWatchOptions = {},
): () => void {
  const address = () =>
    `${baseUrl}/api/v1/reports/${encodeURIComponent(reportId)}/changes?since=${since}&comments=${stamp}`;
  let since = rev;
  /** Of the comments that were told last. */
  let stamp = '';
  /** Own ones that the answer to the question now asked may have. */
  let ownCount = ownComments.count();
  let isStopped = false;
  let isAsking = false;
  let callOff = clock.after(EVERY, look);

  function look() {
    callOff();
    if (isAsking || isStopped) return;
    isAsking = true;
    void ask().finally(() => {
      isAsking = false;
      if (!isStopped) callOff = clock.after(EVERY, look);
    });
  }

  async function ask(): Promise<void> {
    if (!isVisible()) return;
    if (ownCount !== ownComments.count()) stamp = '';
    ownCount = ownComments.count();
    const asking = (input: string) =>
      send(input, { cache: 'no-store' }).then((response) => {
        if (isFromOtherProgram(response)) onOutdated();
        return response;
      });
    const answer = await changesSince(asking, address());
    if (!isStopped && answer) takeIn(answer);
  }

  function takeIn({ rev: reached, changes, reload, reasons, comments: asked }: RemoteChanges) {
    const comments = ownCount === ownComments.count() ? asked : undefined;
    stamp = comments?.stamp ?? stamp;
    const queue = openQueues.get(reportId);
    if (reached < since) queue?.forget();
    since = reached;
    queue?.hear(reached, changes);
    const news = queue ? [] : changes;
    if (news.length > 0 || reload || reasons || comments)
      onChange({ changes: news, reload, ...(reasons ? { reasons } : {}), ...(comments ? { comments } : {}) });
  }

  const stopListening = listen(look);
  return () => {
    isStopped = true;
    callOff();
    stopListening();
  };
}

/** A page that comes to the front again shows at once what happened meanwhile. */
function listenToReturn(look: () => void): () => void {
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

async function changesSince(
  send: (address: string) => Promise<Response>,
  address: string,
): Promise<RemoteChanges | undefined> {
  try {
    const response = await send(address);
    if (response.status === 401) tell(LOGIN_ENDED);
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
