import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Operation } from '@/lib/store/operation';

interface Stored extends Operation {
  readonly reportId: string;
}

interface Schema extends DBSchema {
  operations: { key: number; value: Stored; indexes: { report: string; operation: string } };
}

/** Longest wait for the database, in milliseconds: with a full disk or a broken profile it may never answer. */
const LONGEST_WAIT = 5000;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= withinTime(openFirst());
  return opened;
}

/** A database that answers late is used from then on. */
function openFirst(): Promise<IDBPDatabase<Schema>> {
  const opening = openDB<Schema>('nianbao', 1, {
    upgrade(database) {
      // The growing key keeps the order of typing, whatever the clock does.
      const store = database.createObjectStore('operations', { autoIncrement: true });
      store.createIndex('report', 'reportId');
      store.createIndex('operation', 'opId', { unique: true });
    },
    terminated() {
      opened = undefined;
    },
  });
  opening.then(
    () => {
      opened = opening;
    },
    () => {
      opened = undefined;
    },
  );
  return opening;
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the database does not answer')), LONGEST_WAIT);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * 本机暂存: operations of a report that the server has not acknowledged, oldest first, a crash or a closed page
 * notwithstanding. Empty where the browser keeps nothing.
 */
export async function loadPending(reportId: string): Promise<readonly Operation[]> {
  try {
    const found = await (await open()).getAllFromIndex('operations', 'report', reportId);
    return found.map(({ opId, path, base, value, discard }) => ({
      ...{ opId, path, base, value },
      ...(discard ? { discard } : {}),
    }));
  } catch {
    return [];
  }
}

/** Adds and removes operations in one step; fails where the browser keeps nothing. */
export async function keepPending(
  reportId: string,
  { add, remove }: { readonly add: readonly Operation[]; readonly remove: readonly string[] },
): Promise<void> {
  const transaction = (await open()).transaction('operations', 'readwrite');
  const index = transaction.store.index('operation');
  for (const opId of remove) {
    const key = await index.getKey(opId);
    if (key !== undefined) await transaction.store.delete(key);
  }
  for (const operation of add) await transaction.store.put({ ...operation, reportId });
  await transaction.done;
}
