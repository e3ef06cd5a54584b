import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupManifest } from './backup-manifest';
import { BESIDE, DATABASE, RESTORE_MARK } from './data-files';
import { isTrouble, type Trouble } from './data-trouble';
import { isFull } from './database-code';
import { holdData } from './hold-data';
import { moveWhole, syncPath } from './sync-file';
import { full, inUse } from './troubles';
import { verifyBackup } from './verify-backup';

export interface Restored {
  readonly manifest: BackupManifest;
  /** Where the database that stood there before is kept; nothing where there was none. */
  readonly aside: string | undefined;
}

/** 恢复: puts the database of a backup in place of the present one, which is kept aside. */
export async function restore(file: string, dir: string, at: Date): Promise<Restored | Trouble> {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const release = holdData(dir, 'exclusive');
  if (!release) return inUse;
  const work = mkdtempSync(join(dir, '.restore-'));
  try {
    const backup = await verifyBackup(file, work);
    if (isTrouble(backup)) return backup;
    return { manifest: backup.manifest, aside: putInPlace(backup.database, dir, at) };
  } catch (problem) {
    if (isFull(problem)) return full(dir);
    throw problem;
  } finally {
    rmSync(work, { recursive: true, force: true });
    release();
  }
}

/** The mark tells a server that starts after a power cut in between. */
function putInPlace(database: string, dir: string, at: Date): string | undefined {
  const mark = join(dir, RESTORE_MARK);
  writeFileSync(mark, at.toISOString());
  syncPath(mark);
  syncPath(dir);
  const found = ['', ...BESIDE]
    .map((end) => `${DATABASE}${end}`)
    .filter((name) => existsSync(join(dir, name)));
  const aside = found.length === 0 ? undefined : asideFolder(dir, at);
  if (aside !== undefined) for (const name of found) renameSync(join(dir, name), join(aside, name));
  moveWhole(database, join(dir, DATABASE));
  rmSync(mark);
  syncPath(dir);
  return aside;
}

function asideFolder(dir: string, at: Date): string {
  const stamp = at.toISOString().replace(/[-:]/g, '').replace(/\..*/, '');
  return mkdtempSync(join(dir, `replaced-${stamp}-`));
}
