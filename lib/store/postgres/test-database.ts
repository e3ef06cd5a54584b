import pg from 'pg';
import { afterAll, afterEach, inject } from 'vitest';
import { forbiddenIn } from '../forbidden-sql';
import { openPostgres } from './open-postgres';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the PostgreSQL server of this run; absent where the tests run on SQLite. */
    postgresUrl: string | undefined;
  }
}

const server = inject('postgresUrl');
const schema = `test_${process.pid}_${Date.now()}`;
let isTaken = false;
let refused: string[] = [];

// Loaded before the tests of a file: each file has a schema, which each test finds empty.
if (server !== undefined) {
  await send(server, `create schema ${schema}`);
  afterEach(() => {
    const found = refused;
    refused = [];
    if (found.length > 0) throw new Error(`forbidden SQL was sent:\n${found.join('\n')}`);
  });
  afterAll(async () => {
    await send(server, `drop schema ${schema} cascade`);
  });
}

/** The schema of this test file, in the PostgreSQL server of this run; nothing where the run is on SQLite. */
export function testDatabase(dir: string) {
  if (server === undefined) return undefined;
  if (isTaken) throw new Error('a test file has one store at a time');
  isTaken = true;
  const url = inSchema(server, schema);
  const log = ({ query }: { query: { sql: string } }) =>
    refused.push(...forbiddenIn(query.sql).map((name) => `${name}: ${query.sql}`));
  return {
    url,
    open: () => openPostgres(dir, url, { log }),
    async empty() {
      const { rows } = await send<{ name: string }>(
        url,
        `select tablename as name from pg_tables where schemaname = '${schema}' and tablename <> 'schema_version'`,
      );
      // References are not looked at, so that the order of the tables does not matter.
      const removals = rows.map(({ name }) => `delete from "${name}"`);
      await send(url, ['set session_replication_role = replica', ...removals].join(';'));
      isTaken = false;
    },
  };
}

/** An empty schema beside that of the test file, with the addresses of it and of its server. */
export async function otherSchema(name: string) {
  if (server === undefined) throw new Error('only where the tests run on PostgreSQL');
  const other = `${schema}_${name}`;
  await send(server, `create schema ${other}`);
  return {
    name: other,
    url: inSchema(server, other),
    remove: () => send(server, `drop schema ${other} cascade`),
  };
}

/** The same server, where tables are looked for and made in one schema. */
function inSchema(url: string, name: string): string {
  return `${url}?options=${encodeURIComponent(`-c search_path=${name}`)}`;
}

/** Statements on a connection of their own. */
export async function send<Row extends pg.QueryResultRow>(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query<Row>(statement);
  } finally {
    await client.end();
  }
}
