import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { DATABASE } from '../data-files';
import { fine, wrong, type CheckResult } from './check-result';

/** No clock that is right shows a time before this program was made. */
const PROGRAM_MADE = Date.parse('2026-01-01T00:00:00Z');
const TOLERANCE_MS = 300_000;

/** 时钟: not behind what was already written down by it. */
export function checkClock(dir: string, now: Date): CheckResult {
  const label = '时钟';
  const shown = `${now.toLocaleString('zh-CN')}（时区 ${Intl.DateTimeFormat().resolvedOptions().timeZone}）`;
  const latest = Math.max(PROGRAM_MADE, latestWritten(join(dir, DATABASE)));
  if (now.getTime() + TOLERANCE_MS >= latest) return fine(label, shown);
  const detail = `${shown}，早于已经保存的 ${new Date(latest).toLocaleString('zh-CN')}。`;
  return wrong(label, detail, '校准系统时间；已保存的先后次序不受影响。');
}

function latestWritten(path: string): number {
  if (!existsSync(path)) return 0;
  const database = new Libsql(path, { timeout: 5000 });
  try {
    const row: unknown = database.prepare('select max(updated_at) as latest from report').get();
    const latest: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'latest') : null;
    return typeof latest === 'string' ? Date.parse(latest) : 0;
  } catch {
    // Whether it can be read is what 数据库 tells.
    return 0;
  } finally {
    database.close();
  }
}
