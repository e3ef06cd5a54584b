// npm run app — installs what is missing, builds if needed and serves 年报通 on this machine alone.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './lib/build-app.mjs';
import { checkNode } from './lib/check-node.mjs';
import { installPackages } from './lib/install-packages.mjs';
import { isPortFree } from './lib/ports.mjs';
import { projectRoot } from './lib/project-root.mjs';
import { say, stop } from './lib/say.mjs';
import { startServer } from './lib/start-server.mjs';

checkNode();
const port = readPort();
const dataFolder = resolve(projectRoot, process.env.NIANBAO_DATA || 'data');

if (!(await isPortFree(port))) {
  stop(
    `端口 ${port} 已被占用。`,
    `如果年报通已经打开，直接访问 http://127.0.0.1:${port} 即可。`,
    `否则换一个端口：npm run app -- --port ${port + 1}`,
  );
}
await installPackages();
if (!(await buildApp())) stop('构建没有完成，原因见上面几行。');
makeDataFolder();

say('正在启动……');
const server = await startServer({ port, dataFolder });
if (!server.isReady) stop('服务没有启动，原因见上面几行。');
say('');
say(`年报通已启动：${server.url}`);
const { status } = await fetch(`${server.url}/api/health`);
if (status === 503) {
  say('数据没有打开。在浏览器中打开上面的地址，可以看到原因和办法。');
} else {
  say('在浏览器中打开上面的地址即可填写；只有本机可以访问。');
  say(`填写的内容保存在 ${dataFolder}，每天自动备份一次。`);
}
say('按 Ctrl+C 停止，已保存的内容不会丢失。');

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    isStopping = true;
    void server.stop(signal);
  });
}
const code = await server.ended;
if (isStopping) say('年报通已停止。');
process.exit(isStopping ? 0 : code);

function readPort() {
  const text = portText() ?? process.env.PORT ?? '3000';
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 65535) return number;
  return stop(`端口应为 1 到 65535 之间的整数，现为“${text}”。`);
}

function portText() {
  try {
    return parseArgs({ options: { port: { type: 'string' } } }).values.port;
  } catch {
    return stop('用法：npm run app [-- --port 端口]');
  }
}

function makeDataFolder() {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  } catch {
    stop(
      `不能建立数据文件夹 ${dataFolder}。`,
      '请检查上级文件夹的权限，或用环境变量 NIANBAO_DATA 指定另一个文件夹。',
    );
  }
}
