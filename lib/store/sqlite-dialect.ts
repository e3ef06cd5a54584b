import { SqliteDialect, SqliteDriver, type DatabaseConnection, type Driver } from 'kysely';
import type { Database } from 'libsql';

/** SQLite ends a transaction by itself when the disk is full; rolling back once more would hide the reason. */
class ForgivingDriver extends SqliteDriver {
  readonly #database: Database;

  constructor(database: Database) {
    super({ database });
    this.#database = database;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Kysely's SQLite dialect over a libsql database. */
export function sqliteDialect(database: Database): SqliteDialect {
  const dialect = new SqliteDialect({ database });
  dialect.createDriver = (): Driver => new ForgivingDriver(database);
  return dialect;
}
