import pg from 'pg';
import { migratePostgres } from './migrate-postgres';
import { requireDurable } from './require-durable';

/** Connections of one process; more would only wait for each other on the disk. */
const CONNECTIONS = 10;
/** Milliseconds. */
const CONNECT = 10_000;
const STATEMENT = 15_000;
const LOCK = 10_000;
const IDLE_IN_TRANSACTION = 30_000;

/** Connects and brings the schema to the newest version. How the connection is secured stands in the address. */
export async function connectPool(url: string): Promise<pg.Pool> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT,
    statement_timeout: STATEMENT,
    lock_timeout: LOCK,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
    keepAlive: true,
    application_name: 'nianbao',
    types: numbersForCounts(),
  });
  // An idle connection that is lost leaves the pool by itself; the next question opens another.
  pool.on('error', () => undefined);
  try {
    await requireDurable(pool);
    await migratePostgres(pool, new Date());
  } catch (problem) {
    tellWhy(problem);
    await pool.end();
    throw problem;
  }
  return pool;
}

/** Whoever runs the servers reads here why none of them works; a clerk only learns that it does not. */
function tellWhy(problem: unknown): void {
  const message = problem instanceof Error ? problem.message : 'unknown';
  const line = { time: new Date().toISOString(), level: 'error', name: 'database', message };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** Counts (int8) are numbers, as SQLite gives them; without this they would be text. */
function numbersForCounts() {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  return types;
}
