// Takes pictures of every step and state into docs/screens; words after the command name the ones to take.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildApp } from './lib/build-app.mjs';
import { chromiumArguments, findChromium } from './lib/find-chromium.mjs';
import { accountScenes, setupScenes } from './screens/account-scenes';
import { adminScenes } from './screens/admin-scenes';
import { finishScenes } from './screens/finish-scenes';
import { formScenes } from './screens/form-scenes';
import { gridScenes } from './screens/grid-scenes';
import { enterDemo, enterReports } from './screens/home';
import { lookScenes } from './screens/look-scenes';
import { enterOffice } from './screens/office';
import { reviewScenes } from './screens/review-scenes';
import type { Home, Scene } from './screens/scene';
import { screensPage } from './screens/screens-page';
import { screensServer, type ScreensServer } from './screens/screens-server';
import { emptyScenes, listScenes, startScenes } from './screens/start-scenes';
import { takeScreen } from './screens/take-screen';

const folder = join(import.meta.dirname, '../docs/screens');
const wanted = process.argv.slice(2);
const form = formScenes();
const atHome = [startScenes, form, finishScenes, lookScenes, gridScenes].flat();
// Log-ins that fail stand in 审计记录, and come after its picture.
const inOffice = [adminScenes, reviewScenes, accountScenes].flat();

if (!(await buildApp())) process.exit(1);
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: chromiumArguments,
});
try {
  mkdirSync(folder, { recursive: true });
  if ([...emptyScenes, ...listScenes, ...atHome].some(isWanted)) await takeAlone(await screensServer());
  if ([...setupScenes, ...inOffice].some(isWanted)) {
    await takeWithAccounts(await screensServer({ NIANBAO_ACCOUNTS: 'on' }));
  }
  writeFileSync(
    join(folder, 'README.md'),
    screensPage([
      ['开始', [...emptyScenes, ...listScenes, ...startScenes]],
      ['填报各步', form],
      ['表三', gridScenes],
      ['检查、定稿、对比', finishScenes],
      ['各种屏幕、颜色和打印', lookScenes],
      ['账号', [...setupScenes, ...accountScenes]],
      ['账号管理和审计', adminScenes],
      ['审核、报送、发布', reviewScenes],
    ]),
  );
} finally {
  await browser.close();
}

/** Accounts off: one person on one machine. */
async function takeAlone(server: ScreensServer): Promise<void> {
  try {
    const nowhere: Home = { demo: '', blank: '', wrong: '', finished: '' };
    await take(server, nowhere, emptyScenes);
    const demo = await enterDemo(server.url);
    await take(server, { ...nowhere, demo }, listScenes);
    await take(server, await enterReports(server.url, demo), atHome);
  } finally {
    await server.stop();
  }
}

async function takeWithAccounts(server: ScreensServer): Promise<void> {
  try {
    await take(server, undefined, setupScenes);
    if (inOffice.some(isWanted)) await take(server, await enterOffice(server, browser), inOffice);
  } finally {
    await server.stop();
  }
}

async function take<Place>(
  { url }: ScreensServer,
  place: Place,
  scenes: readonly Scene<Place>[],
): Promise<void> {
  for (const scene of scenes.filter(isWanted)) {
    await takeScreen(browser, url, place, scene, folder).catch((cause: unknown) => {
      throw new Error(`${scene.name} could not be taken`, { cause });
    });
    console.log(`已拍 ${scene.name}`);
  }
}

function isWanted({ name }: { readonly name: string }): boolean {
  return wanted.length === 0 || wanted.some((word) => name.startsWith(word));
}
