import type { Database } from 'libsql';
import { migrations } from './migrations';

/** Brings a database to the newest schema, forwards only; one that is newer than this program is refused. */
export function migrate(database: Database, now: Date): void {
  database
    .transaction(() => {
      database.exec(
        'create table if not exists schema_version (version integer primary key, at text not null)',
      );
      const found = versionOf(database);
      if (found > migrations.length) {
        throw new Error(
          `数据由更新版本的年报通建立（数据版本 ${found}，本程序认识到 ${migrations.length}）。请使用新版程序打开，数据没有改动。`,
        );
      }
      migrations.slice(found).forEach((statements, index) => {
        for (const statement of statements) database.exec(statement);
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
