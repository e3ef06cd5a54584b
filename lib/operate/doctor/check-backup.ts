import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newestBackup } from '../backup-names';
import { backupFolder, DATABASE } from '../data-files';
import { keepingChecks } from '../health/keeping-checks';
import { readKeeping } from '../keeping-status';
import { fine, wrong, type CheckResult } from './check-result';

/** 备份和演练: how long ago, and whether the newest is still there. */
export function checkBackup(dir: string, now: Date): CheckResult {
  if (!existsSync(join(dir, DATABASE))) return fine('备份', '有了数据以后，每天自动备份一次。');
  const folder = backupFolder(dir);
  const checks = keepingChecks(readKeeping(dir), now, Infinity);
  const bad = checks.find(({ id, isOk }) => id !== 'audit' && !isOk);
  if (bad)
    return wrong(bad.label, bad.detail, '输入 nianbao backup 立即备份；服务运行时每天自动备份和演练。');
  if (newestBackup(folder) === undefined)
    return wrong('备份', `${folder} 里没有备份。`, '输入 nianbao backup。');
  return fine('备份', checks.map(({ detail }) => detail)[0] ?? '');
}
