import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Act, KeptActs } from '../form/true-acts';
import { browserClock, type Clock } from './clock';
import { listenToPage, type PageEvents } from './page-events';

/** 撤销记录 of one report on this computer: what was done last time can still be taken back. */
export interface ActKeeper {
  /** What was kept; nothing where the browser keeps nothing. Nothing is written before it was read. */
  load(): Promise<KeptActs>;
  keep(acts: KeptActs): void;
  /** Writes at once; settles when it is kept. */
  flush(): Promise<void>;
  dispose(): void;
}

export interface ActKeeperOptions {
  readonly clock?: Clock;
  readonly listen?: (events: PageEvents) => () => void;
}

interface Schema extends DBSchema {
  /** By report and a growing number. */
  acts: { key: [reportId: string, number: number]; value: Act };
  reports: { key: string; value: { readonly done: number; readonly at: number } };
}

/** Longest total of the values of a report, in characters: about 1 MB. */
export const MOST_CHARACTERS = 500_000;
/** A report that nobody touched for so long loses its record, in milliseconds. */
const FORGOTTEN = 60 * 24 * 3600 * 1000;
const PAUSE = 300;
const NOTHING: KeptActs = { acts: [], done: 0 };

/**
 * Apart from the database of the queue: an open page of an older version never holds it up. Fails, and never throws,
 * where the browser keeps nothing.
 */
async function open(): Promise<IDBPDatabase<Schema>> {
  return await openDB<Schema>('nianbao-acts', 1, {
    upgrade(database) {
      database.createObjectStore('acts');
      database.createObjectStore('reports');
    },
  });
}

export function createActKeeper(
  reportId: string,
  { clock = browserClock, listen = listenToPage }: ActKeeperOptions = {},
): ActKeeper {
  /** What the database holds, and the number of its first act. */
  let written: { readonly first: number; readonly acts: readonly Act[] } | null = null;
  let latest: KeptActs | null = null;
  let last: Promise<void> = Promise.resolve();
  let callOff: () => void = () => undefined;
  const opened = open();
  const all = () => IDBKeyRange.bound([reportId], [reportId, Infinity]);

  async function write(): Promise<void> {
    if (!written || !latest) return;
    const { acts, done } = withinSize(latest);
    latest = null;
    const { from, first } = common(written, acts);
    const transaction = (await opened).transaction(['acts', 'reports'], 'readwrite');
    const store = transaction.objectStore('acts');
    const numbered = acts.map((act, at) => ({ act, number: first + at }));
    void store.delete(IDBKeyRange.bound([reportId], [reportId, first], false, true));
    void store.delete(IDBKeyRange.bound([reportId, first + from], [reportId, Infinity]));
    for (const { act, number } of numbered.slice(from)) void store.put(act, [reportId, number]);
    void transaction.objectStore('reports').put({ done, at: clock.now() }, reportId);
    await transaction.done;
    written = { first, acts };
  }

  function flush(): Promise<void> {
    callOff();
    last = last.then(write).catch(() => undefined);
    return last;
  }

  const stopListening = listen({
    leave: () => void flush(),
    blur: () => undefined,
    online: () => undefined,
  });

  return {
    async load() {
      try {
        const database = await opened;
        await forgetOld(database, clock.now() - FORGOTTEN);
        const [keys, acts, report] = await Promise.all([
          database.getAllKeys('acts', all()),
          database.getAll('acts', all()),
          database.get('reports', reportId),
        ]);
        written = { first: keys[0]?.[1] ?? 0, acts };
        return { acts, done: Math.min(report?.done ?? 0, acts.length) };
      } catch {
        return NOTHING;
      }
    },
    keep(acts) {
      latest = acts;
      callOff();
      callOff = clock.after(PAUSE, () => void flush());
    },
    flush,
    dispose() {
      stopListening();
      void flush();
    },
  };
}

/** How much of the front is kept already: the number of the first act, and how many follow unchanged. */
function common(
  written: { readonly first: number; readonly acts: readonly Act[] },
  acts: readonly Act[],
): { readonly first: number; readonly from: number } {
  const [front] = acts;
  const start = front ? written.acts.indexOf(front) : -1;
  if (start < 0) return { first: written.first + written.acts.length, from: 0 };
  let from = 0;
  while (from < acts.length && written.acts[start + from] === acts[from]) from += 1;
  return { first: written.first + start, from };
}

/** The newest acts as far as they fit. */
function withinSize({ acts, done }: KeptActs): KeptActs {
  let characters = 0;
  let first = acts.length;
  for (; first > 0; first -= 1) {
    for (const { before, after } of acts[first - 1] ?? []) {
      characters += (before?.length ?? 0) + (after?.length ?? 0);
    }
    if (characters > MOST_CHARACTERS) break;
  }
  return { acts: acts.slice(first), done: Math.max(0, done - first) };
}

async function forgetOld(database: IDBPDatabase<Schema>, before: number): Promise<void> {
  const transaction = database.transaction(['acts', 'reports'], 'readwrite');
  const reports = transaction.objectStore('reports');
  for (const reportId of await reports.getAllKeys()) {
    const report = await reports.get(reportId);
    if (!report || report.at >= before) continue;
    await reports.delete(reportId);
    await transaction.objectStore('acts').delete(IDBKeyRange.bound([reportId], [reportId, Infinity]));
  }
  await transaction.done;
}
