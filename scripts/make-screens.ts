// Takes pictures of every step and state into docs/screens; words after the command name the ones to take.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildApp } from './lib/build-app.mjs';
import { chromiumArguments, findChromium } from './lib/find-chromium.mjs';
import { freePort } from './lib/ports.mjs';
import { startServer } from './lib/start-server.mjs';
import { finishScenes } from './screens/finish-scenes';
import { formScenes } from './screens/form-scenes';
import { gridScenes } from './screens/grid-scenes';
import { enterDemo, enterReports } from './screens/home';
import { lookScenes } from './screens/look-scenes';
import type { Home, Scene } from './screens/scene';
import { screensPage } from './screens/screens-page';
import { emptyScenes, listScenes, startScenes } from './screens/start-scenes';
import { takeScreen } from './screens/take-screen';

const folder = join(import.meta.dirname, '../docs/screens');
const wanted = process.argv.slice(2);
const form = formScenes();

if (!(await buildApp())) process.exit(1);
const dataFolder = mkdtempSync(join(tmpdir(), 'nianbao-screens-'));
const clock = new URL('./screens/fixed-clock.mjs', import.meta.url).href;
const server = await startServer({
  port: await freePort(),
  dataFolder,
  env: { NODE_OPTIONS: `--import=${clock}`, TZ: 'Asia/Shanghai' },
});
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: chromiumArguments,
});
try {
  mkdirSync(folder, { recursive: true });
  const nowhere: Home = { demo: '', blank: '', wrong: '', finished: '' };
  await take(nowhere, emptyScenes);
  const demo = await enterDemo(server.url);
  await take({ ...nowhere, demo }, listScenes);
  const home = await enterReports(server.url, demo);
  for (const scenes of [startScenes, form, finishScenes, lookScenes, gridScenes]) await take(home, scenes);
  writeFileSync(
    join(folder, 'README.md'),
    screensPage([
      ['开始', [...emptyScenes, ...listScenes, ...startScenes]],
      ['填报各步', form],
      ['表三', gridScenes],
      ['检查、定稿、对比', finishScenes],
      ['各种屏幕、颜色和打印', lookScenes],
    ]),
  );
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}

async function take(home: Home, scenes: readonly Scene[]): Promise<void> {
  for (const scene of scenes) {
    if (wanted.length > 0 && !wanted.some((word) => scene.name.startsWith(word))) continue;
    await takeScreen(browser, server.url, home, scene, folder).catch((cause: unknown) => {
      throw new Error(`${scene.name} could not be taken`, { cause });
    });
    console.log(`已拍 ${scene.name}`);
  }
}
