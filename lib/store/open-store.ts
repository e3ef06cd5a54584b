import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kysely } from 'kysely';
import Libsql, { type Database } from 'libsql';
import { migrate, versionOf } from './migrate';
import { migrations } from './migrations';
import { sqliteDialect } from './sqlite-dialect';
import { openPostgres } from './postgres/open-postgres';
import type { Tables } from './tables';

/** 数据库: the open database of one data folder, or of `DATABASE_URL`. */
export interface Store {
  readonly dir: string;
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

declare global {
  // Next.js loads a module several times into one process; the database is opened once.
  var nianbaoStores: Map<string, Store> | undefined;
}

const FULL = 2;
const BUSY_MS = 5000;

/**
 * Opens the data folder (`NIANBAO_DATA`, else ./data), or gives the store that is open already. Data of an older schema
 * are opened only by who has backed them up before: `prepareData` of lib/operate.
 */
export function openStore(dir = process.env['NIANBAO_DATA'] ?? 'data', { isBackedUp = false } = {}): Store {
  const folder = resolve(/* turbopackIgnore: true */ dir);
  // Several servers share one PostgreSQL: docs/postgresql.md.
  const url = process.env['DATABASE_URL'];
  if (url) return openPostgres(folder, url);
  const stores = (globalThis.nianbaoStores ??= new Map<string, Store>());
  const known = stores.get(folder);
  if (known) return known;

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new Libsql(join(folder, 'nianbao.db'), { timeout: BUSY_MS });
  try {
    makeDurable(database);
    if (!isBackedUp) refuseUpgrade(database);
    migrate(database, new Date());
  } catch (problem) {
    database.close();
    throw problem;
  }
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  const store: Store = {
    dir: folder,
    db,
    async close() {
      stores.delete(folder);
      await db.destroy();
      if (database.open) database.close();
    },
  };
  stores.set(folder, store);
  return store;
}

function refuseUpgrade(database: Database): void {
  const found = versionOf(database);
  if (found === 0 || found >= migrations.length) return;
  throw new Error('数据是旧版本的，要先备份再升级：启动年报通即可，会自动备份。数据没有改动。');
}

/** A commit is on the disk before it is answered; WAL alone would not promise that. */
function makeDurable(database: Database): void {
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = full');
  database.pragma('foreign_keys = on');
  const found = {
    journal_mode: read(database, 'journal_mode'),
    synchronous: read(database, 'synchronous'),
    foreign_keys: read(database, 'foreign_keys'),
    timeout: read(database, 'busy_timeout', 'timeout'),
  };
  const isDurable = found.journal_mode === 'wal' && found.synchronous === FULL;
  if (isDurable && found.foreign_keys === 1 && found.timeout === BUSY_MS) return;
  throw new Error(
    `数据库不能保证断电不丢数据，没有启动：${JSON.stringify(found)}。把数据目录放在本机磁盘上。`,
  );
}

function read(database: Database, pragma: string, column = pragma): unknown {
  const rows = database.pragma(pragma);
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  return typeof row === 'object' && row !== null ? Reflect.get(row, column) : undefined;
}
