import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../lib/ports.mjs';
import { startServer } from '../lib/start-server.mjs';

const MINUTE = 60_000;

/** A server with data of its own, gone with it, whose clock stands still. */
export interface ScreensServer {
  readonly url: string;
  readonly dataFolder: string;
  /** Its clock stands so many minutes before the moment of the pictures. */
  readonly setEarlier: (minutes: number) => void;
  readonly stop: () => Promise<void>;
}

export async function screensServer(given: Readonly<Record<string, string>> = {}): Promise<ScreensServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'nianbao-screens-'));
  const earlier = join(dataFolder, 'earlier');
  const clock = new URL('./fixed-clock.mjs', import.meta.url).href;
  const env = { NODE_OPTIONS: `--import=${clock}`, TZ: 'Asia/Shanghai', SCREENS_EARLIER: earlier, ...given };
  const server = await startServer({ port: await freePort(), dataFolder, env });
  return {
    url: server.url,
    dataFolder,
    setEarlier: (minutes) => writeFileSync(earlier, String(minutes * MINUTE)),
    stop: async () => {
      await server.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
