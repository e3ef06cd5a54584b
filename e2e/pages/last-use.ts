import { join } from 'node:path';
import Database from 'libsql';

/** Puts the last use of every log-in of an account back, as if nobody had done anything for so many minutes. */
export function putLastUseBack(dataFolder: string, login: string, minutes: number): void {
  const database = new Database(join(dataFolder, 'nianbao.db'), { timeout: 10_000 });
  try {
    const seen = new Date(Date.now() - minutes * 60_000).toISOString();
    const changed = database
      .prepare('update session set seen_at = ? where account_id = (select id from account where login = ?)')
      .run(seen, login);
    if (changed.changes === 0) throw new Error(`${login} is not logged in`);
  } finally {
    database.close();
  }
}
