import { LOGIN_ENDED, tell } from '@/components/api/login-events';
import { isFromOtherProgram } from '@/components/api/program-version';
import type { RemoteChanges } from '@/lib/store/operation';
import { browserClock, type Clock } from './clock';
import { openQueues } from './open-queues';
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
 * 他人修改: calls `onChange` with what others wrote since revision `rev`, until the returned function is called. A place
 * where something is being typed here waits until that is settled: saving finds the conflict. `reload` tells that the
 * year, the agency or the state changed, or that the report is gone; `reasons` are all 说明, where one was given, and
 * `comments` all 批注, at first and whenever one was written, resolved or opened again.
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
  let isStopped = false;
  let isAsking = false;
  /** What the server has where something is being typed here. */
  let waiting: ReadonlyMap<string, string | null> = new Map();
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
    const isLate = (answer: RemoteChanges) => answer.rev < (openQueues.get(reportId)?.rev() ?? 0);
    const asking = (input: string) =>
      send(input, { cache: 'no-store' }).then((response) => {
        if (isFromOtherProgram(response)) onOutdated();
        return response;
      });
    let answer = await changesSince(asking, address());
    // An answer from before the last save here would put the old value back.
    if (answer && isLate(answer)) answer = await changesSince(asking, address());
    if (isStopped || !answer || isLate(answer)) return;
    since = answer.rev;
    takeIn(answer);
  }

  function takeIn({ changes, reload, reasons, comments }: RemoteChanges) {
    stamp = comments?.stamp ?? stamp;
    const queue = openQueues.get(reportId);
    // Where it has to wait too: somebody may put back what was saved here.
    for (const { path, value } of changes) if (!queue?.isOwn(path, value)) queue?.forget(path);
    const all = new Map([...waiting, ...changes.map(({ path, value }) => [path, value] as const)]);
    waiting = new Map([...all].filter(([path]) => queue?.isPending(path)));
    const news = [...all]
      .filter(([path, value]) => !waiting.has(path) && !queue?.isOwn(path, value))
      .map(([path, value]) => ({ path, value }));
    for (const { path } of news) queue?.forget(path);
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
