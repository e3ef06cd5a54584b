import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '@/lib/store/migrations';
import { DATABASE, dataFolder } from '../data-files';
import { isTrouble } from '../data-trouble';
import { inspectDatabase } from '../inspect-database';
import { fine, wrong, type CheckResult } from './check-result';
import { checkClock } from './check-clock';
import { checkFonts, checkNode } from './check-program';
import { checkFileSystem, checkFolder, checkSpace, checkSync } from './check-folder';
import { checkBackup } from './check-backup';
import { isEmbedded } from '../is-embedded';

/** 体检 of the program, the data folder and what is in it; changes nothing. */
export async function examine(now = new Date()): Promise<readonly CheckResult[]> {
  const dir = dataFolder();
  const program = [checkNode(process.versions.node), checkFonts()];
  if (!isEmbedded()) {
    return [...program, fine('数据', '在 PostgreSQL 中，用它自己的工具检查和备份。')];
  }
  const folder = checkFolder(dir);
  if (!folder.isOk) return [...program, folder];
  const place = [folder, checkFileSystem(dir), checkSpace(dir), checkSync(dir)];
  return [...program, ...place, ...(await checkData(dir)), checkBackup(dir, now), checkClock(dir, now)];
}

async function checkData(dir: string): Promise<readonly CheckResult[]> {
  const path = join(dir, DATABASE);
  if (!existsSync(path)) return [fine('数据库', '还没有建立，第一次启动时建立。')];
  const found = await inspectDatabase(path);
  if (isTrouble(found)) return [wrong('数据库', found.message, found.todo.join(''))];
  const { schemaVersion, rows } = found;
  const isOld = schemaVersion < migrations.length;
  const version = isOld
    ? `${schemaVersion}，下次启动时先备份，再升级到 ${migrations.length}`
    : `${schemaVersion}，最新`;
  return [
    fine('数据库', `完好，报告 ${rows['report'] ?? 0} 份。`),
    fine('数据版本', `${version}。`),
    fine('审计记录', `${rows['audit'] ?? 0} 条，没有缺漏和改动。`),
  ];
}
