import { PostgresDialect, type LogEvent } from 'kysely';
import type { Store } from '../open-store';
import { connectPool } from './connect-pool';
import { RepeatingKysely } from './repeating-kysely';

interface Options {
  /** Told of each statement that is sent. */
  readonly log?: (event: LogEvent) => void;
}

/**
 * Opens a PostgreSQL database, or gives the store that is open already. Nothing is sent before the first question;
 * then the schema is brought to the newest version, and where that fails the next question tries again.
 */
export function openPostgres(dir: string, url: string, { log }: Options = {}): Store {
  const stores = (globalThis.nianbaoStores ??= new Map<string, Store>());
  const known = stores.get(url);
  if (known) return known;
  const db = new RepeatingKysely({
    dialect: new PostgresDialect({ pool: () => connectPool(url) }),
    ...(log ? { log } : {}),
  });
  const store: Store = {
    dir,
    db,
    async close() {
      stores.delete(url);
      await db.destroy();
    },
  };
  stores.set(url, store);
  return store;
}
