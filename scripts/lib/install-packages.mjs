import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';
import { run, runNode } from './run.mjs';
import { say, stop } from './say.mjs';

/** Installs the npm packages when some are missing or package-lock.json asks for others. */
export async function installPackages() {
  if (arePackagesInstalled(projectRoot)) return;
  say('正在安装依赖（npm ci），第一次约需一两分钟……');
  const started = Date.now();
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    stop(
      output,
      '依赖没有装好，原因见上面几行。',
      '请检查网络，或用 npm config get registry 查看软件源是否可用，然后再运行一次。',
    );
  }
  say(`依赖已装好，用时 ${Math.round((Date.now() - started) / 1000)} 秒。`);
}

/** Compares what npm noted at its last install with the lock file; platform-specific packages may be absent. */
export function arePackagesInstalled(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || installed[path]?.version === entry.version,
  );
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function npm(args) {
  const options = { env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }, quiet: true };
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? runNode(script, args, options)
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
