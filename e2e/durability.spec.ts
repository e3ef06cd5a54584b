import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page, type TestInfo } from './pages/test';
import { findChromium } from '../scripts/lib/find-chromium.mjs';
import { FigureTable } from './pages/figure-table';
import { NewReportPage } from './pages/new-report-page';

const received = 'requests.received.naturalPerson';
const granted = 'requests.granted.naturalPerson';
const status = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

test('the login ends while typing: it is said, the page stays, and after logging in all is saved', async ({
  page,
}, info) => {
  const report = await new NewReportPage(page).create(`云江市登录局${info.testId}${info.retry}`, 2024);
  const table = await report.openTable('表三');
  const login = { error: { code: 'login', message: '登录已过期，重新登录后再试。' } };
  await page.route('**/operations', (route) => route.fulfill({ status: 401, json: login }));
  await table.input(received).fill('4');
  await expect(status(page, '登录已过期，已存本机 1 项')).toBeVisible();
  await table.input(granted).fill('3');
  await expect(table.input(granted)).toBeFocused();

  await page.route('**/api/v1/session', (route) => {
    const account = { account: { id: 'local' } };
    if (route.request().method() === 'GET') return route.fulfill({ json: account });
    const given: unknown = route.request().postDataJSON();
    const isRight = JSON.stringify(given) === JSON.stringify({ login: 'wang', password: '对的' });
    const refused = { error: { code: 'wrong', message: '登录名或口令不对。' } };
    return isRight
      ? route.fulfill({ status: 201, json: { loggedIn: true } })
      : route.fulfill({ status: 401, json: refused });
  });
  await page.getByRole('button', { name: '登录', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('登录名').fill('wang');
  await dialog.getByLabel('口令', { exact: true }).fill('错的');
  await dialog.getByRole('button', { name: '登录并继续保存' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('登录名或口令不对。');
  await page.unroute('**/operations');
  await dialog.getByLabel('口令', { exact: true }).fill('对的');
  await dialog.getByRole('button', { name: '登录并继续保存' }).click();
  await expect(dialog).toHaveCount(0);
  await report.waitUntilSaved();
  await page.reload();
  await expect(table.input(received)).toHaveValue('4');
  await expect(table.input(granted)).toHaveValue('3');
});

test('ten minutes offline: what was typed is counted, kept over a closed tab, and saved on return', async ({
  context,
  page,
}, info) => {
  await page.clock.install();
  const report = await new NewReportPage(page).create(`云江市断网局${info.testId}${info.retry}`, 2024);
  const table = await report.openTable('表三');
  await context.setOffline(true);
  await table.input(received).fill('6');
  await page.clock.runFor('05:00');
  await table.input(granted).fill('5');
  await page.clock.runFor('05:00');
  await expect(status(page, '离线，已存本机 2 项')).toBeVisible();
  const address = page.url();
  await page.close();

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  await expect(new FigureTable(again, '表三').input(granted)).toHaveValue('5');
  await expect(status(again, /已保存 \d\d:\d\d:\d\d/)).toBeVisible();
});

test('a page of an older build, whose files the server no longer has, still saves', async ({
  page,
}, info) => {
  const report = await new NewReportPage(page).create(`云江市升级局${info.testId}${info.retry}`, 2024);
  const table = await report.openTable('表三');
  await page.route('**/_next/**', (route) => route.fulfill({ status: 404, body: '' }));
  await table.input(received).fill('9');
  await report.waitUntilSaved();
  await page.unroute('**/_next/**');
  await page.reload();
  await expect(table.input(received)).toHaveValue('9');
});

test('the browser is killed with nothing sent: what was typed is there when it is opened again', async ({
  page: own,
}, info) => {
  const report = await new NewReportPage(own).create(`云江市停电局${info.testId}${info.retry}`, 2024);
  await report.openTable('表三');
  const address = own.url();
  const profile = mkdtempSync(join(tmpdir(), 'nianbao-profile-'));
  const first = await startBrowser(profile, info);
  const page = await first.open();
  await page.goto(address);
  await page.route('**/operations', () => undefined);
  await new FigureTable(page, '表三').input(received).fill('42');
  // Whatever is older than this may not be lost.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await first.kill();

  const second = await startBrowser(profile, info);
  const again = await second.open();
  await again.goto(address);
  await expect(new FigureTable(again, '表三').input(received)).toHaveValue('42');
  await expect(status(again, /已保存 \d\d:\d\d:\d\d/)).toBeVisible();
  await second.kill();
  // Its helpers end a moment after it.
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** A Chromium of its own process, with a profile that outlives it, which knows the hosts that the project knows. */
async function startBrowser(profile: string, { project }: TestInfo) {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const options = ['--headless=new', '--remote-debugging-port=0', '--no-first-run', '--lang=zh-CN'];
  const child = spawn(
    findChromium() ?? '',
    [...options, ...(project.use.launchOptions?.args ?? []), `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const port = () => readFileSync(portFile, 'utf8').split('\n')[0] ?? '';
  await expect(() => expect(port()).toMatch(/^\d+$/)).toPass({ timeout: 60_000 });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port()}`);
  return {
    open: async () => browser.contexts()[0]!.newPage(),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
