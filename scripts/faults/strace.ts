import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** strace on a running server. */
export interface Traced {
  /** Ends it; the server goes on. Gives what it wrote down. */
  stop(): Promise<string>;
}

/** Why strace cannot be used here, or nothing. */
export function straceMissing(): string | undefined {
  const { status, error } = spawnSync('strace', ['-o', '/dev/null', 'true'], { encoding: 'utf8' });
  if (error) return 'strace is missing; apt-get install strace brings it';
  return status === 0 ? undefined : 'strace may not trace here (ptrace is refused)';
}

/** Attaches to all threads of a process and looks at calls on the database and its WAL alone. */
export async function trace(
  pid: number,
  database: string,
  log: string,
  options: readonly string[],
): Promise<Traced> {
  const paths = ['-P', database, '-P', `${database}-wal`];
  const child = spawn('strace', ['-f', '-p', String(pid), '-o', log, ...paths, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (text: Buffer) => {
      if (text.includes('attached')) resolve();
    });
    child.once('close', () => reject(new Error('strace did not attach')));
  });
  return {
    async stop() {
      child.kill('SIGINT');
      await ended;
      return readFileSync(log, 'utf8');
    },
  };
}
