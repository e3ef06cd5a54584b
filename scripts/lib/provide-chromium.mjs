import { join } from 'node:path';
import { aptCommand, aptInstall } from './apt.mjs';
import { runNode } from './run.mjs';
import { say } from './say.mjs';

const PLAYWRIGHT = join('node_modules', 'playwright', 'cli.js');

/**
 * A Chromium for the browser tests: one on the machine, else Debian's, else Playwright's own. Otherwise why not
 * and what to type.
 */
export async function provideChromium() {
  // Only now: before npm ci there is no Playwright to ask.
  const { findChromium } = await import('./find-chromium.mjs');
  const found = findChromium();
  if (found) return { path: found };
  const named = process.env.NIANBAO_CHROMIUM;
  if (named) return missing(`NIANBAO_CHROMIUM 指向的 ${named} 不能运行`, 'unset NIANBAO_CHROMIUM');

  if (await aptInstall(['chromium'], ' Chromium 浏览器')) {
    const installed = findChromium();
    if (installed) return { path: installed };
  }
  say('正在用 Playwright 下载 Chromium 浏览器……');
  const { code } = await runNode(PLAYWRIGHT, ['install', 'chromium'], { quiet: true, timeout: 300_000 });
  const downloaded = code === 0 ? findChromium() : undefined;
  if (downloaded) return { path: downloaded };
  return missing('没有找到也没有装上 Chromium 浏览器', aptCommand(['chromium']));
}

function missing(why, command) {
  return { why, command };
}
