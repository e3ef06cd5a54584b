import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../lib/ports.mjs';
import { startServer } from '../lib/start-server.mjs';

/** Serves the build on a free port with data of its own while the work lasts; no database but that of `databaseUrl`. */
export async function withServer<T>(
  work: (server: { url: string; pid: number }) => Promise<T>,
  databaseUrl = '',
): Promise<T> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const server = await startServer({
    port: await freePort(),
    dataFolder,
    env: { DATABASE_URL: databaseUrl },
  });
  try {
    if (!server.isReady || server.pid === undefined) throw new Error('the server did not start');
    return await work({ url: server.url, pid: server.pid });
  } finally {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
