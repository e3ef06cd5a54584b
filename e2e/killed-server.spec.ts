import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './pages/test';
import { freePort } from '../scripts/lib/ports.mjs';
import { startServer } from '../scripts/lib/start-server.mjs';
import { FigureTable } from './pages/figure-table';
import { NewReportPage } from './pages/new-report-page';

const received = 'requests.received.naturalPerson';

let dataFolder = '';
let port = 0;
let server: Awaited<ReturnType<typeof startServer>>;

test.beforeEach(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'nianbao-killed-'));
  port = await freePort();
  server = await startServer({ port, dataFolder });
});

test.afterEach(async () => {
  await server.stop('SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
});

test('a key typed when the server dies before acknowledging it is there after restart and reload', async ({
  browser,
  atHost,
}) => {
  const context = await browser.newContext({ baseURL: atHost(server.url) });
  const page = await context.newPage();
  const report = await new NewReportPage(page).create('云江市断电试验局', 2024);
  const table = await report.openTable('表三');
  await table.input(received).fill('4');
  await report.waitUntilSaved();

  // The key goes to a server that takes the request and never answers it.
  const asked = page.waitForRequest((request) => request.url().endsWith('/operations'));
  await page.route('**/operations', () => undefined);
  await table.input(received).fill('42');
  await asked;
  await server.stop('SIGKILL');
  const address = page.url();
  await page.close();

  server = await startServer({ port, dataFolder });
  const again = await context.newPage();
  await again.goto(address);
  await expect(new FigureTable(again, '表三').input(received)).toHaveValue('42');
  await expect(again.getByText(/已保存 \d\d:\d\d:\d\d/)).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await expect(new FigureTable(other, '表三').input(received)).toHaveValue('42');
  await other.context().close();
  await context.close();
});

test('typing goes on while the server is away and is saved when it comes back', async ({
  browser,
  atHost,
}) => {
  const context = await browser.newContext({ baseURL: atHost(server.url) });
  const page = await context.newPage();
  const report = await new NewReportPage(page).create('云江市离线试验局', 2024);
  const table = await report.openTable('表三');
  await server.stop('SIGKILL');

  await table.input(received).fill('6');
  await table.input('requests.granted.naturalPerson').fill('5');
  await expect(page.getByText('离线，已存本机 2 项')).toBeVisible();
  await expect(table.total('requests.handled.naturalPerson')).toHaveText('5');

  server = await startServer({ port, dataFolder });
  await report.waitUntilSaved();
  await page.reload();
  await expect(table.input('requests.granted.naturalPerson')).toHaveValue('5');
  await context.close();
});
