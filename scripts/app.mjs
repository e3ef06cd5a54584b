// npm run app — installs what is missing, builds if needed and serves 年报通: on this machine alone, unless accounts are on.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './lib/build-app.mjs';
import { checkNode } from './lib/check-node.mjs';
import { installPackages } from './lib/install-packages.mjs';
import { isPortFree, LOOPBACK } from './lib/ports.mjs';
import { projectRoot } from './lib/project-root.mjs';
import { say, stop } from './lib/say.mjs';
import { startServer } from './lib/start-server.mjs';

checkNode();
const options = readOptions();
const port = readPort();
const hasAccounts = options.accounts || process.env.NIANBAO_ACCOUNTS === 'on';
const host = readHost();
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
const server = await startServer({
  port,
  host,
  dataFolder,
  env: { NIANBAO_ACCOUNTS: hasAccounts ? 'on' : 'off' },
});
if (!server.isReady) stop('服务没有启动，原因见上面几行。');
say('');
say(`年报通已启动：${server.url}`);
sayWhoMayCome();
say(`填写的内容保存在 ${dataFolder}`);
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
  const text = options.port ?? process.env.PORT ?? '3000';
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 65535) return number;
  return stop(`端口应为 1 到 65535 之间的整数，现为“${text}”。`);
}

function readOptions() {
  try {
    const options = { port: { type: 'string' }, host: { type: 'string' }, accounts: { type: 'boolean' } };
    return parseArgs({ options }).values;
  } catch {
    return stop('用法：npm run app [-- --port 端口] [--accounts [--host 地址]]');
  }
}

/** Without accounts whoever reaches the server may do everything: then nobody else may reach it. */
function readHost() {
  const asked = options.host ?? process.env.NIANBAO_LISTEN ?? LOOPBACK;
  if (hasAccounts || asked === LOOPBACK) return asked;
  return stop(
    `没有启用账号，不能在 ${asked} 上提供服务，否则任何人都能打开和修改报告。`,
    '只在本机使用：去掉 --host；供多人使用：加上 --accounts 启用账号。',
  );
}

function sayWhoMayCome() {
  if (!hasAccounts) return say('在浏览器中打开上面的地址即可填写；只有本机可以访问。');
  const code = setupCode();
  if (code === undefined) return say('账号已启用，打开上面的地址登录。');
  say(`首次设置：打开 ${server.url}/setup ，输入设置码 ${code}`);
  return say('设置码只能用一次，重新启动会换成新的。');
}

function setupCode() {
  try {
    return readFileSync(join(dataFolder, 'setup-code.txt'), 'utf8').trim();
  } catch {
    return undefined;
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
