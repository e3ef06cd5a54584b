import { join, resolve } from 'node:path';

/** The database of a data folder. */
export const DATABASE = 'nianbao.db';
/** SQLite keeps these beside it. */
export const BESIDE = ['-wal', '-shm', '-journal'] as const;
/** Stands while a restore is moving files. */
export const RESTORE_MARK = 'restore-unfinished';

export function dataFolder(): string {
  return resolve(/* turbopackIgnore: true */ process.env['NIANBAO_DATA'] ?? 'data');
}

/** 备份文件夹: `NIANBAO_BACKUPS`, best on another disk; else `backups` within the data folder. */
export function backupFolder(dir: string): string {
  return resolve(/* turbopackIgnore: true */ process.env['NIANBAO_BACKUPS'] ?? join(dir, 'backups'));
}
