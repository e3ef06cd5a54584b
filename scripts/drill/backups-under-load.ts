import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backUp } from '@/lib/operate/back-up';
import { isTrouble } from '@/lib/operate/data-trouble';
import { verifyBackup } from '@/lib/operate/verify-backup';

export interface UnderLoad {
  readonly backups: number;
  readonly bad: readonly string[];
  /** How many saves were acknowledged meanwhile. */
  readonly saves: number;
}

/** 备份 again and again while another process saves; each must hold whatever was acknowledged before it began. */
export async function backupsUnderLoad(folder: string, count: number): Promise<UnderLoad> {
  const dir = join(folder, 'data');
  mkdirSync(dir, { recursive: true });
  let acknowledged = 0;
  const writer = fork(fileURLToPath(new URL('./writer.ts', import.meta.url)), {
    env: { ...process.env, NIANBAO_DATA: dir },
    execArgv: ['--import', 'tsx'],
  });
  const failed = new Promise<never>((_, reject) => {
    writer.once('exit', (code) => reject(new Error(`the writer ended with ${code ?? 'a signal'}`)));
  });
  const begun = new Promise<void>((resolve) => {
    writer.on('message', (rev) => {
      acknowledged = Number(rev);
      resolve();
    });
  });
  const bad: string[] = [];
  try {
    await Promise.race([begun, failed]);
    const start = Date.now();
    for (let done = 0; done < count; done += 1) {
      const known = acknowledged;
      // A clock that goes on by a minute gives each a name of its own.
      const problem = await tryOne(dir, folder, new Date(start + done * 60_000), known);
      if (problem !== undefined) bad.push(problem);
      // The writer's messages are read between two backups.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return { backups: count, bad, saves: acknowledged };
  } finally {
    failed.catch(() => undefined);
    if (writer.exitCode === null && writer.signalCode === null) {
      const closed = new Promise((resolve) => writer.once('close', resolve));
      writer.kill();
      await closed;
    }
  }
}

async function tryOne(dir: string, folder: string, at: Date, known: number): Promise<string | undefined> {
  const made = await backUp({ dir, folder: join(folder, 'backups'), reason: 'manual', at });
  if (isTrouble(made)) return made.message;
  const work = mkdtempSync(join(folder, 'verify-'));
  try {
    const found = await verifyBackup(made.file, work);
    if (isTrouble(found)) return found.message;
    return found.manifest.rev >= known
      ? undefined
      : `revision ${known} is missing, ${found.manifest.rev} is there`;
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(made.file, { force: true });
  }
}
