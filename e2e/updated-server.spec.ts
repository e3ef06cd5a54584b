import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from './pages/test';
import { freePort } from '../scripts/lib/ports.mjs';
import { projectRoot } from '../scripts/lib/project-root.mjs';
import { runNode } from '../scripts/lib/run.mjs';
import { startServer } from '../scripts/lib/start-server.mjs';
import { FigureTable } from './pages/figure-table';
import { NewReportPage } from './pages/new-report-page';

const isLong = process.env['NIANBAO_LONG'] === '1';
const received = 'requests.received.naturalPerson';
const granted = 'requests.granted.naturalPerson';

test('an open page says that the server was updated, and loses nothing when it is loaded again', async ({
  page,
}, info) => {
  const report = await new NewReportPage(page).create(`云江市更新局${info.testId}${info.retry}`, 2024);
  const table = await report.openTable('表三');
  await page.route('**/changes?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'nianbao-program': 'next' } });
  });
  await reloadAfterTyping(page, table);
});

/** As an office does it: the old program is stopped, and the new one started on the same data and address. */
test('a page of one build types on while the server is of the next, and goes over to it', async ({
  browser,
  atHost,
}) => {
  test.skip(!isLong, 'a second build takes a minute: npm run test:long');
  test.setTimeout(600_000);
  const root = mkdtempSync(join(projectRoot, 'build', 'two-builds-'));
  const dataFolder = join(root, 'data');
  const port = await freePort();
  const next = await buildNext(join(root, 'next'));
  let server = await startServer({ port, dataFolder });
  try {
    const context = await browser.newContext({ baseURL: atHost(server.url) });
    const page = await context.newPage();
    const report = await new NewReportPage(page).create('云江市升级试验局', 2024);
    const table = await report.openTable('表三');
    await table.input(received).fill('4');
    await report.waitUntilSaved();
    await server.stop();
    await table.input(received).fill('42');
    server = await startServer({ port, dataFolder, root: next });
    await reloadAfterTyping(page, table);
    await page.getByRole('link', { name: '检查与导出' }).click();
    await expect(page.getByRole('heading', { name: '检查与下载' })).toBeVisible();
    await context.close();
  } finally {
    await server.stop('SIGKILL');
    rmSync(root, { recursive: true, force: true });
  }
});

async function reloadAfterTyping(page: Page, table: FigureTable): Promise<void> {
  await table.input(granted).fill('3');
  const refresh = page.getByRole('button', { name: '程序已更新，刷新' });
  await expect(refresh).toBeVisible();
  await table.input(received).fill('7');
  await Promise.all([page.waitForEvent('load'), refresh.click()]);
  const again = new FigureTable(page, '表三');
  await expect(again.input(received)).toHaveValue('7');
  await expect(again.input(granted)).toHaveValue('3');
}

/** The same sources with another word in a part that is fetched late, built in a folder of their own. */
async function buildNext(folder: string): Promise<string> {
  const left = /^(?:\.git|\.next|build|data|node_modules|test-results)$/;
  cpSync(projectRoot, folder, {
    recursive: true,
    filter: (path) => !left.test(path.slice(projectRoot.length).replace(/^\//, '')),
  });
  // A build takes packages from no other folder; links take no room.
  execFileSync('cp', ['-al', join(projectRoot, 'node_modules'), join(folder, 'node_modules')]);
  for (const file of ['finish-step', 'late-finish-step'].map((name) => `components/finish/${name}.tsx`)) {
    const path = join(folder, file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace("'检查与导出'", "'检查与下载'")
        .replace('"检查与导出"', '"检查与下载"'),
    );
  }
  const built: { code: number; output: string } = await runNode(join(folder, 'scripts/build.mjs'), [], {
    quiet: true,
  });
  if (built.code !== 0) throw new Error(built.output);
  return folder;
}
