// Serves the built application on a free loopback port with data that goes when it ends. For tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './lib/build-app.mjs';
import { freePort } from './lib/ports.mjs';
import { say, stop } from './lib/say.mjs';
import { startServer } from './lib/start-server.mjs';

if (!(await buildApp())) stop('构建没有完成，原因见上面几行。');
const dataFolder = mkdtempSync(join(tmpdir(), 'nianbao-'));
process.on('exit', () => rmSync(dataFolder, { recursive: true, force: true }));

const server = await startServer({ port: await freePort(), dataFolder });
if (!server.isReady) stop('服务没有启动，原因见上面几行。');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void server.stop(signal));
say(`ready ${server.url}`);
process.exit(await server.ended);
