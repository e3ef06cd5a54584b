import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser } from './pages/test';
import { freePort } from '../scripts/lib/ports.mjs';
import { startCluster } from '../scripts/lib/postgres-cluster.mjs';
import { startServer } from '../scripts/lib/start-server.mjs';
import { FigureTable } from './pages/figure-table';
import { NewReportPage } from './pages/new-report-page';
import { ReportPage } from './pages/report-page';

const received = 'requests.received.naturalPerson';
const fromCompanies = 'requests.received.commercialEnterprise';
/** Milliseconds within which one sees what another saved. */
const SEEN = 3_000;

let cluster: Awaited<ReturnType<typeof startCluster>>;
let servers: Awaited<ReturnType<typeof startServer>>[] = [];
let folders: string[] = [];

test.beforeEach(async () => {
  cluster = await startCluster(process.env['NIANBAO_POSTGRES'] ?? '');
  // Started at once on an empty database, each with a folder of its own.
  servers = await Promise.all([0, 1].map(start));
});

test.afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop('SIGKILL')));
  await cluster.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  [servers, folders] = [[], []];
});

test('two servers on one database: each shows what the other saved, and one goes on when the other stops', async ({
  browser,
}) => {
  const [one, other] = servers;
  if (!one || !other) throw new Error('two servers were started');
  const page = await open(browser, one.url);
  const report = await new NewReportPage(page).create('云江市双机试验局', 2024);
  const table = await report.openTable('表三');
  const path = new URL(page.url()).pathname;

  const secondPage = await open(browser, other.url);
  await secondPage.goto(path);
  const second = new ReportPage(secondPage);
  const secondTable = new FigureTable(secondPage, '表三');
  await expect(secondTable.input(received)).toBeVisible();

  await table.input(received).fill('5');
  await report.waitUntilSaved();
  await expect(secondTable.input(received)).toHaveValue('5', { timeout: SEEN });
  await secondTable.input(fromCompanies).fill('6');
  await second.waitUntilSaved();
  await expect(table.input(fromCompanies)).toHaveValue('6', { timeout: SEEN });

  await test.step('a setting entered on one counts on the other', async () => {
    const put = await page.request.put(`${one.url}/api/v1/agency`, {
      headers: { origin: one.url, 'x-nianbao': '1' },
      data: { name: '云江市双机试验局', kind: 'department', telephone: '0000-1' },
    });
    expect(put.status()).toBe(200);
    const got = await page.request.get(`${other.url}/api/v1/agency`);
    expect(await got.json()).toMatchObject({ agency: { telephone: '0000-1' } });
  });

  await one.stop('SIGKILL');
  await secondPage.goto(path);
  await expect(secondTable.input(received)).toHaveValue('5');
  await secondTable.input(received).fill('7');
  await second.waitUntilSaved();
});

function start() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'nianbao-two-'));
  folders.push(dataFolder);
  return freePort().then((port) => startServer({ port, dataFolder, env: { DATABASE_URL: cluster.url } }));
}

async function open(browser: Browser, baseURL: string) {
  const cookie = { name: 'nianbao-tour', value: 'shown', domain: '127.0.0.1', path: '/' };
  const context = await browser.newContext({ baseURL });
  await context.addCookies([cookie]);
  return context.newPage();
}
