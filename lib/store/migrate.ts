import type { Database } from 'libsql';
import { migrations } from './migrations';
import { refuseNewer } from './refuse-newer';
import { statementsFor } from './statements-for';

/** Brings a database to the newest schema, forwards only; one that is newer than this program is refused. */
export function migrate(database: Database, now: Date): void {
  database
    .transaction(() => {
      database.exec(
        'create table if not exists schema_version (version integer primary key, at text not null)',
      );
      const found = versionOf(database);
      refuseNewer(found);
      migrations.slice(found).forEach((step, index) => {
        for (const statement of statementsFor(step, 'sqlite')) database.exec(statement);
        database
          .prepare('insert into schema_version (version, at) values (?, ?)')
          .run(found + index + 1, now.toISOString());
      });
    })
    .immediate();
}

/** 数据版本; 0 where there are no tables yet. */
export function versionOf(database: Database): number {
  const known = database
    .prepare("select 1 as is_known from sqlite_master where name = 'schema_version'")
    .get();
  if (known === undefined) return 0;
  const row = database.prepare('select max(version) as version from schema_version').get();
  if (typeof row !== 'object' || row === null || !('version' in row)) return 0;
  return typeof row.version === 'number' ? row.version : 0;
}
