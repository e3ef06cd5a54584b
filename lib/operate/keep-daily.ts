import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { backUp, type Backup } from './back-up';
import type { BackupReason } from './backup-manifest';
import { newestBackup } from './backup-names';
import { backupFolder } from './data-files';
import { isTrouble, type Trouble } from './data-trouble';
import { noteKeeping, readKeeping, type KeepingStatus } from './keeping-status';
import { restoreDrill, type Drill } from './restore-drill';

const RETRY_MS = 3_600_000;

/** 到期: nothing was kept today yet, and no attempt failed within the last hour. */
export function isKeepingDue({ backup, drill, failure }: KeepingStatus, now: Date): boolean {
  const failed = failure === undefined ? -Infinity : Date.parse(failure.at);
  const isPaused = failed <= now.getTime() && now.getTime() - failed < RETRY_MS;
  return !isPaused && [backup, drill].some((done) => done === undefined || !isSameDay(done.at, now));
}

/** Makes a backup and notes how it went. */
export async function backUpNoted(
  dir: string,
  reason: BackupReason,
  now: () => Date,
  folder?: string,
): Promise<Backup | Trouble> {
  const started = now();
  const made = await backUp({ dir, reason, at: started, ...(folder === undefined ? {} : { folder }) });
  const { failure: _, ...before } = readKeeping(dir);
  if (isTrouble(made)) {
    const at = started.toISOString();
    noteKeeping(dir, { ...before, failure: { at, message: made.message } });
    return made;
  }
  const backup = {
    at: started.toISOString(),
    file: basename(made.file),
    bytes: statSync(made.file).size,
    ms: now().getTime() - started.getTime(),
  };
  noteKeeping(dir, { ...before, backup });
  return made;
}

/** 每日备份 and 恢复演练 of the newest backup. */
export async function keepDaily(dir: string, now: () => Date): Promise<Drill | Trouble> {
  const made = await backUpNoted(dir, 'daily', now);
  if (isTrouble(made)) return made;
  const folder = backupFolder(dir);
  const drill = await restoreDrill(newestBackup(folder) ?? made.file, folder, now());
  noteKeeping(dir, { ...readKeeping(dir), drill });
  return drill;
}

/** By the clock on the wall of the office. */
function isSameDay(at: string, now: Date): boolean {
  return new Date(at).toDateString() === now.toDateString();
}
