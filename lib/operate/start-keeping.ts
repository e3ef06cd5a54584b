import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from '@/lib/read-safely/program-root';
import { isKeepingDue } from './keep-daily';
import { readKeeping } from './keeping-status';
import { writeLog } from './log/write-log';
import { isEmbedded } from './is-embedded';

/** Not while the server starts: the first page goes before. */
const FIRST_MS = 60_000;
const EVERY_MS = 600_000;

/** 每日备份: looks now and then whether today's backup is due. PostgreSQL is backed up by its own tools. */
export function startKeeping(dir: string): void {
  if (!isEmbedded()) {
    writeLog({ level: 'info', event: 'backup', message: '数据在 PostgreSQL 中，用 pg_dump 备份。' });
    return;
  }
  const child = join(programRoot(), 'build', 'operate-child.mjs');
  if (!existsSync(child)) return;
  let isRunning = false;
  const look = () => {
    if (isRunning || !isKeepingDue(readKeeping(dir), new Date())) return;
    isRunning = true;
    const started = Date.now();
    const keeper = spawn(process.execPath, [child], {
      env: { ...process.env, NIANBAO_DATA: dir },
      stdio: 'ignore',
    });
    keeper.once('error', () => {
      isRunning = false;
    });
    keeper.once('close', (code) => {
      isRunning = false;
      const { backup, failure } = readKeeping(dir);
      const outcome =
        code === 0 ? { file: backup?.file ?? '' } : { message: failure?.message ?? '演练没有通过' };
      const ms = Date.now() - started;
      writeLog({ level: code === 0 ? 'info' : 'error', event: 'backup', ms, ...outcome });
    });
  };
  setTimeout(() => {
    look();
    setInterval(look, EVERY_MS).unref();
  }, FIRST_MS).unref();
}
