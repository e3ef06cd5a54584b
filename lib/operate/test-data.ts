import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { migrations } from '@/lib/store/migrations';
import { statementsFor } from '@/lib/store/statements-for';

/** A database as the program of a schema version left it, with an agency and a report; for tests. */
export function databaseOfVersion(dir: string, version: number): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const database = new Libsql(join(dir, 'nianbao.db'));
  database.pragma('journal_mode = wal');
  database.exec('create table schema_version (version integer primary key, at text not null)');
  const at = '2026-01-12T02:00:00.000Z';
  migrations.slice(0, version).forEach((step, index) => {
    for (const statement of statementsFor(step, 'sqlite')) database.exec(statement);
    database.prepare('insert into schema_version (version, at) values (?, ?)').run(index + 1, at);
    if (index === 0) enterReport(database, at);
  });
  database.close();
}

/** What the first version could hold; the later ones carry it on. */
function enterReport(database: Libsql.Database, at: string): void {
  const agency = 'insert into agency (id, name, kind, created_at) values (?, ?, ?, ?)';
  database.prepare(agency).run('own', '云江市粮食和物资储备局', 'department', at);
  const report =
    'insert into report (id, agency_id, year, format, state, rev, head, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)';
  const head = '{"nianbao":{"version":1}}';
  database.prepare(report).run('r1', 'own', 2025, '2021-30', 'drafting', 2, head, at, at);
  const revision =
    'insert into revision (report_id, rev, at, who, action, ops, lost, snapshot) values (?, ?, ?, ?, ?, ?, ?, ?)';
  const edit = '[{"path":"a","base":null,"value":"7"}]';
  database.prepare(revision).run('r1', 1, at, '本机用户', 'created', '[]', '[]', head);
  database.prepare(revision).run('r1', 2, at, '本机用户', 'edited', edit, '[]', null);
}
