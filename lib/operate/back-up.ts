import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { MANIFEST, type BackupManifest, type BackupReason } from './backup-manifest';
import { backupName, listBackups, supersededBackups } from './backup-names';
import { backupFolder, DATABASE } from './data-files';
import { isDamage, isFull } from './database-code';
import { isTrouble, type Trouble } from './data-trouble';
import { holdData } from './hold-data';
import { inspectDatabase, type Contents } from './inspect-database';
import { programVersion } from './program-version';
import { moveWhole } from './sync-file';
import { LARGEST } from './tar/tar-header';
import { hashOfFile, writeTar } from './tar/write-tar';
import { badFolder, busyBackup, damaged, full } from './troubles';

export interface BackupOrder {
  readonly dir: string;
  /** Where to; the backup folder of the installation where it is not named. */
  readonly folder?: string;
  readonly reason: BackupReason;
  readonly at: Date;
}

export interface Backup {
  readonly file: string;
  readonly manifest: BackupManifest;
}

const UNFINISHED = '.unfinished-';

/**
 * 备份: a copy of the running database, checked before it gets its name. The server goes on writing meanwhile.
 * Superseded backups of the folder are removed once the new one is on the disk.
 */
export async function backUp(order: BackupOrder): Promise<Backup | Trouble> {
  const { dir, folder = backupFolder(dir) } = order;
  if (!existsSync(join(dir, DATABASE))) return badFolder(dir, '里面没有数据库');
  const release = holdData(dir, 'exclusive', 'backup.lock');
  if (!release) return busyBackup;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(folder).filter((entry) => entry.startsWith(UNFINISHED))) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < 2 * sizeOfDatabase(dir)) return full(folder);
    return await makeBackup(order, folder);
  } catch (problem) {
    if (isFull(problem)) return full(folder);
    if (isDamage(problem)) return damaged('备份时读不出来。');
    throw problem;
  } finally {
    release();
  }
}

async function makeBackup({ dir, reason, at }: BackupOrder, folder: string): Promise<Backup | Trouble> {
  const work = mkdtempSync(join(folder, UNFINISHED));
  try {
    const copy = join(work, DATABASE);
    copyDatabase(join(dir, DATABASE), copy);
    const contents = await inspectDatabase(copy);
    if (isTrouble(contents)) return contents;
    const { size } = statSync(copy);
    if (size > LARGEST) return badFolder(dir, '数据库超过 8 GB，一份备份放不下');
    const manifest = manifestOf(contents, { reason, at, bytes: size, sha256: hashOfFile(copy) });
    const name = backupName(at, manifest.rev, reason === 'upgrade' ? manifest.schemaVersion : undefined);
    const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
    const parts = [
      { name: MANIFEST, bytes: text },
      { name: DATABASE, file: copy },
    ];
    writeTar(join(work, name), parts, at);
    moveWhole(join(work, name), join(folder, name));
    for (const old of supersededBackups(listBackups(folder))) rmSync(join(folder, old));
    return { file: join(folder, name), manifest };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A plain copy of the file would miss what still stands in the log beside it. */
function copyDatabase(from: string, to: string): void {
  const database = new Libsql(from, { timeout: 5000 });
  try {
    database.prepare('vacuum into ?').run(to);
  } finally {
    database.close();
  }
}

function manifestOf(
  contents: Contents,
  made: { reason: BackupReason; at: Date; bytes: number; sha256: string },
): BackupManifest {
  const { reason, at, bytes, sha256 } = made;
  return {
    nianbao: 'backup',
    version: 1,
    at: at.toISOString(),
    reason,
    appVersion: programVersion,
    ...contents,
    database: { bytes, sha256 },
  };
}

function sizeOfDatabase(dir: string): number {
  const wal = join(dir, `${DATABASE}-wal`);
  return statSync(join(dir, DATABASE)).size + (existsSync(wal) ? statSync(wal).size : 0);
}
