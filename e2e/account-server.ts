import { freePort } from '../scripts/lib/ports.mjs';
import { startServer } from '../scripts/lib/start-server.mjs';
import { temporaryFolder } from './pages/temporary-folder';
import { test } from './pages/test';

/** A server with accounts on and data of its own, for all tests of the file that asks for it. */
export function accountServer(): { readonly url: string; readonly folder: string } {
  const data = temporaryFolder();
  let server: Awaited<ReturnType<typeof startServer>>;
  test.beforeAll(async () => {
    const env = { NIANBAO_ACCOUNTS: 'on' };
    server = await startServer({ port: await freePort(), dataFolder: data.folder, env });
  });
  test.afterAll(async () => {
    await server.stop('SIGKILL');
    data.remove();
  });
  return {
    folder: data.folder,
    get url() {
      return server.url;
    },
  };
}
