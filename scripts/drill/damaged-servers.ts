import { closeSync, cpSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { isTrouble } from '@/lib/operate/data-trouble';
import { restore } from '@/lib/operate/restore';
import { freePort } from '../lib/ports.mjs';
import { startServer } from '../lib/start-server.mjs';

const PAGE = 4096;

export interface DamagedServer {
  readonly status: number;
  /** From the start of the process to the whole page. */
  readonly ms: number;
  readonly isBlank: boolean;
  readonly isRestored: boolean;
}

/** 损坏: a server is started on data with pages overwritten, its page is read, and the backup is restored. */
export async function damagedServer(
  source: string,
  backup: string,
  folder: string,
  run: number,
): Promise<DamagedServer> {
  const dir = join(folder, `damaged-${run}`);
  mkdirSync(dir);
  cpSync(join(source, 'nianbao.db'), join(dir, 'nianbao.db'));
  overwritePages(join(dir, 'nianbao.db'), run);
  const started = performance.now();
  const server = await startServer({ port: await freePort(), dataFolder: dir });
  if (!server.isReady)
    return { status: 0, ms: performance.now() - started, isBlank: true, isRestored: false };
  const response = await fetch(server.url);
  const text = (await response.text()).replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, '').trim();
  const ms = performance.now() - started;
  await server.stop();
  const isRestored = !isTrouble(await restore(backup, dir, new Date()));
  rmSync(dir, { recursive: true, force: true });
  return { status: response.status, ms: Math.round(ms), isBlank: text === '', isRestored };
}

/** Writes the log into the file, so that a copy of the file is all there is. */
export function settle(dir: string): void {
  const database = new Libsql(join(dir, 'nianbao.db'));
  database.pragma('wal_checkpoint(truncate)');
  database.close();
  if (!readdirSync(dir).includes('nianbao.db')) throw new Error('no database');
}

/** One page in ten, others each time; the first page every third time. */
function overwritePages(file: string, run: number): void {
  const pages = Math.floor(statSync(file).size / PAGE);
  const opened = openSync(file, 'r+');
  for (let page = 0; page < pages; page += 1) {
    const isHit = page === 0 ? run % 3 === 0 : (page * 7 + run * 3) % 10 === 0;
    if (isHit) writeSync(opened, Buffer.alloc(64, run + 1), 0, 64, page * PAGE + ((run * 97) % (PAGE - 64)));
  }
  closeSync(opened);
}
