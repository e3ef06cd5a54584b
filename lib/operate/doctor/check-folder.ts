import { accessSync, constants, existsSync, mkdtempSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Libsql from 'libsql';
import { DATABASE } from '../data-files';
import { fileSystemOf, isNetwork, readMounts } from '../file-system';
import { fine, wrong, type CheckResult } from './check-result';

const GB = 1024 ** 3;
const LEAST_BYTES = GB / 2;

/** 数据文件夹: there, for its owner alone, and to be written. */
export function checkFolder(dir: string): CheckResult {
  const label = '数据文件夹';
  if (!existsSync(dir)) {
    const isPossible = isWritable(dirname(dir));
    return isPossible
      ? fine(label, `${dir} 还没有，第一次启动时建立。`)
      : wrong(label, `${dir} 没有，也不能建立。`, '建立这个文件夹，或用 NIANBAO_DATA 写明另一个。');
  }
  if (!isWritable(dir))
    return wrong(label, `${dir} 没有读写的权限。`, `把它交给运行年报通的用户：chown -R 用户 ${dir}`);
  const isOpen = process.platform !== 'win32' && (statSync(dir).mode & 0o077) !== 0;
  return isOpen
    ? wrong(label, `${dir} 别的用户也能打开。`, `只留给自己：chmod 700 ${dir}`)
    : fine(label, `${dir}，只有自己能打开。`);
}

export function checkFileSystem(dir: string, mounts = readMounts()): CheckResult {
  const kind = fileSystemOf(dir, mounts);
  if (kind !== undefined && isNetwork(kind))
    return wrong('文件系统', `${kind} 是网络磁盘。`, '把数据文件夹移到本机磁盘。');
  return fine('文件系统', kind ?? '本机磁盘。');
}

/** Backing up takes the size of the database twice. */
export function checkSpace(dir: string): CheckResult {
  const { bavail, bsize } = statfsSync(existsSync(dir) ? dir : dirname(dir));
  const free = bavail * bsize;
  const database = join(dir, DATABASE);
  const needed = Math.max(LEAST_BYTES, existsSync(database) ? 3 * statSync(database).size : 0);
  const detail = `还有 ${(free / GB).toFixed(1)} GB，需要 ${(needed / GB).toFixed(1)} GB。`;
  return free >= needed
    ? fine('磁盘空间', detail)
    : wrong('磁盘空间', detail, '腾出空间，或把数据移到更大的磁盘。');
}

/** 断电保护: a database is written as the server does it, beside the real one. */
export function checkSync(dir: string): CheckResult {
  if (!existsSync(dir)) return fine('写盘', '数据文件夹建立之后检查。');
  const folder = mkdtempSync(join(dir, '.doctor-'));
  try {
    const probe = new Libsql(join(folder, DATABASE));
    probe.pragma('journal_mode = wal');
    probe.pragma('synchronous = full');
    const mode = JSON.stringify([probe.pragma('journal_mode'), probe.pragma('synchronous')]);
    const started = performance.now();
    probe.exec('create table probe (at text)');
    const ms = Math.round(performance.now() - started);
    probe.close();
    const isSynced = mode.includes('"wal"') && mode.includes('"synchronous":2');
    return isSynced
      ? fine('写盘', `每次保存都写到磁盘，试写一次 ${ms} 毫秒。`)
      : wrong('写盘', '不能保证每次保存都写到磁盘。', '把数据文件夹移到本机磁盘。');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isWritable(dir: string): boolean {
  try {
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
