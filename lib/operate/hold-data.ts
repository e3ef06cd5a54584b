import { join } from 'node:path';
import Libsql from 'libsql';
import { isBusy } from './database-code';

/** Gives a lock back. */
export type Release = () => void;

/**
 * 占用: takes a lock of a data folder, or nothing where another process has it. It is a lock of the system on a small
 * file and goes with the process that held it, however that ended. `shared` is what every server holds.
 */
export function holdData(
  dir: string,
  kind: 'shared' | 'exclusive',
  name: 'in-use.lock' | 'backup.lock' = 'in-use.lock',
): Release | undefined {
  const lock = new Libsql(join(/* turbopackIgnore: true */ dir, name), { timeout: 100 });
  try {
    lock.exec(kind === 'exclusive' ? 'begin exclusive' : 'begin');
    // Only reading takes the shared lock.
    lock.prepare('select count(*) as tables from sqlite_master').get();
    return () => {
      // The connection lives on until its statements are collected; the lock must not.
      lock.exec('rollback');
      lock.close();
    };
  } catch (problem) {
    lock.close();
    if (isBusy(problem)) return undefined;
    throw problem;
  }
}
