import type { Pool, PoolClient } from 'pg';
import { migrations } from '../migrations';
import { refuseNewer } from '../refuse-newer';
import { statementsFor, type Migration } from '../statements-for';
import { repeatTransaction } from './repeat-transaction';
import { sqlState } from './sql-state';

const UNDEFINED_TABLE = '42P01';
const INSUFFICIENT_PRIVILEGE = '42501';
const DUPLICATE_TABLE = '42P07';

/**
 * Brings a database to the newest schema, forwards only. Several processes may start at once: a step belongs to who
 * enters its number first; the others wait for that row and then find the step done. Where nothing is to be done
 * nothing is written, so a role without the right to make tables is enough.
 */
export async function migratePostgres(pool: Pool, now: Date): Promise<void> {
  const found = await versionOf(pool);
  refuseNewer(found);
  if (found === migrations.length) return;
  const client = await pool.connect();
  try {
    // The statements of a step may take long on large tables.
    await client.query('set statement_timeout = 0; set lock_timeout = 0');
    if (found === 0) await makeVersionTable(client);
    for (const [index, step] of migrations.entries()) {
      if (index >= found) await repeatTransaction(() => takeStep(client, index + 1, step, now));
    }
  } catch (problem) {
    throw sqlState(problem) === INSUFFICIENT_PRIVILEGE ? new Error(MAY_NOT, { cause: problem }) : problem;
  } finally {
    client.release(true);
  }
}

const MAY_NOT =
  '数据库要先升级，而 DATABASE_URL 的用户没有建表的权限：用表的所有者启动一次，再换回来（docs/postgresql.md）。';

async function versionOf(pool: Pool): Promise<number> {
  try {
    const { rows } = await pool.query<{ version: number | null }>(
      'select max(version) as version from schema_version',
    );
    return rows[0]?.version ?? 0;
  } catch (problem) {
    if (sqlState(problem) === UNDEFINED_TABLE) return 0;
    throw problem;
  }
}

async function makeVersionTable(client: PoolClient): Promise<void> {
  try {
    await repeatTransaction(() =>
      client.query(
        'create table if not exists schema_version (version integer primary key, at text not null)',
      ),
    );
  } catch (problem) {
    // Two that make it at the same moment: the other one has made it.
    if (sqlState(problem) !== DUPLICATE_TABLE) throw problem;
  }
}

async function takeStep(client: PoolClient, version: number, step: Migration, now: Date): Promise<void> {
  await client.query('begin');
  try {
    const { rowCount } = await client.query(
      'insert into schema_version (version, at) values ($1, $2) on conflict do nothing',
      [version, now.toISOString()],
    );
    if (rowCount === 1)
      for (const statement of statementsFor(step, 'postgres')) await client.query(statement);
    await client.query('commit');
  } catch (problem) {
    await client.query('rollback');
    throw problem;
  }
}
