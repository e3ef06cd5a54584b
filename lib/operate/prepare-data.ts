import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { versionOf } from '@/lib/store/migrate';
import { migrations } from '@/lib/store/migrations';
import { openStore } from '@/lib/store/open-store';
import { newestBackup } from './backup-names';
import { backupFolder, DATABASE, RESTORE_MARK } from './data-files';
import { databaseCode, isDamage, isFull } from './database-code';
import { isTrouble, type Trouble } from './data-trouble';
import { fileSystemOf, isNetwork, readMounts } from './file-system';
import { holdData } from './hold-data';
import { pageTrouble } from './inspect-database';
import { backUpNoted } from './keep-daily';
import {
  badFolder,
  damaged,
  full,
  missing,
  newer,
  notBackedUp,
  onNetwork,
  restoring,
  unfinished,
} from './troubles';

interface Surroundings {
  readonly now?: () => Date;
  /** The table of mounts. */
  readonly mounts?: string;
}

/**
 * 启动检查: makes the data fit to be worked with, older data by a backup and then the missing migrations; or says why
 * they are not, having changed nothing. The process holds the folder from then on.
 */
export async function prepareData(
  dir: string,
  surroundings: Surroundings = {},
): Promise<Trouble | undefined> {
  const { now = () => new Date(), mounts = readMounts() } = surroundings;
  try {
    const kind = fileSystemOf(dir, mounts);
    if (kind !== undefined && isNetwork(kind)) return onNetwork(dir, kind);
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    if (!holdData(dir, 'shared')) return restoring;
    return await openData(dir, now);
  } catch (problem) {
    if (isDamage(problem)) return damaged('文件读不出来。', newestBackup(backupFolder(dir)));
    if (isFull(problem)) return full(dir);
    return badFolder(dir, reasonOf(problem));
  }
}

async function openData(dir: string, now: () => Date): Promise<Trouble | undefined> {
  const newest = newestBackup(backupFolder(dir));
  if (existsSync(join(dir, RESTORE_MARK))) return unfinished(dir, newest);
  const isThere = existsSync(join(dir, DATABASE));
  if (!isThere && newest !== undefined) return missing(dir, newest);
  const found = isThere ? examine(join(dir, DATABASE), newest) : 0;
  if (typeof found === 'object') return found;
  if (found > migrations.length) return newer(found, migrations.length);
  if (found > 0 && found < migrations.length) {
    const made = await backUpNoted(dir, 'upgrade', now);
    if (isTrouble(made)) return made.trouble === 'damaged' ? made : notBackedUp(made);
  }
  openStore(dir, { isBackedUp: true });
  return undefined;
}

/** The schema version of a database whose pages are in order. */
function examine(path: string, newest: string | undefined): number | Trouble {
  const database = new Libsql(path, { timeout: 5000 });
  try {
    const trouble = pageTrouble(database, 'quick_check');
    return trouble ? damaged('数据页前后矛盾。', newest) : versionOf(database);
  } finally {
    database.close();
  }
}

function reasonOf(problem: unknown): string {
  const code = databaseCode(problem);
  if (code === 'EACCES' || code === 'EPERM' || code === 'SQLITE_READONLY') return '没有读写的权限';
  if (code === 'EROFS') return '磁盘只能读取';
  if (code === 'SQLITE_CANTOPEN') return '数据库打不开';
  const message = problem instanceof Error ? problem.message : String(problem);
  return message.replace(/。$/, '');
}
