import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { freePort } from '../scripts/lib/ports.mjs';
import { startServer } from '../scripts/lib/start-server.mjs';
import { startRealProvider } from './identity/real-provider.mjs';
import { AccountPages, PASSWORD } from './pages/account-pages';
import { temporaryFolder } from './pages/temporary-folder';
import { expect, test } from './pages/test';
import { violations } from './pages/violations';

const data = temporaryFolder();
let provider: Awaited<ReturnType<typeof startRealProvider>>;
let server: Awaited<ReturnType<typeof startServer>>;
test.beforeAll(async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const returnTo = `${url}/api/v1/identity/return`;
  provider = await startRealProvider({ returnTo, afterLogOut: `${url}/login` });
  const env = {
    NIANBAO_ACCOUNTS: 'on',
    NIANBAO_OIDC_ISSUER: provider.issuer,
    NIANBAO_OIDC_CLIENT_ID: 'nianbao',
    NIANBAO_OIDC_CLIENT_SECRET: provider.secret,
    NIANBAO_OIDC_LABEL: '云江市统一身份认证',
    NIANBAO_OIDC_LOGOUT: '1',
  };
  server = await startServer({ port, dataFolder: data.folder, env });
});
test.afterAll(async () => {
  await server.stop('SIGKILL');
  await provider.stop();
  data.remove();
});

test('an office signs in through its provider: invited, linked, unknown, refused, out', async ({
  browser,
}) => {
  const chief = await AccountPages.open(browser, server.url);
  const invitation = await setUp(chief.page);

  const clerk = await AccountPages.open(browser, server.url);
  await signIn(clerk.page, '/login?to=%2Freports%2Fnew', 'emp-0417');
  await expect(alertOf(clerk.page)).toContainText('编号 emp-0417');
  expect.soft(await violations(clerk.page)).toEqual([]);

  await clerk.page.getByRole('link', { name: '建立账号' }).click();
  await clerk.page.getByLabel('邀请码').fill(invitation);
  await clerk.page.getByLabel('登录名').fill('zhang.tianbao');
  await clerk.page.getByLabel('姓名').fill('张填报');
  await expect(clerk.page.getByRole('radio', { name: '用云江市统一身份认证' })).toBeChecked();
  expect.soft(await violations(clerk.page)).toEqual([]);
  await clerk.page.getByRole('button', { name: '到云江市统一身份认证登录并建立账号' }).click();
  await expect(clerk.page.getByRole('heading', { level: 1, name: '年度报告' })).toBeVisible();
  await clerk.page.getByRole('link', { name: '张填报' }).click();
  await expect(clerk.page.getByText('已关联，编号 emp-0417')).toBeVisible();
  expect.soft(await violations(clerk.page)).toEqual([]);

  await clerk.logOutThere();
  await signIn(clerk.page, '/login?to=%2Freports%2Fnew', 'emp-0417');
  await expect(clerk.page).toHaveURL(/\/reports\/new$/);

  // The administrator gives the account to another number; whoever is in is out.
  await chief.page.goto('/admin');
  await chief.act('张填报', '关联');
  const dialog = chief.page.getByRole('dialog', { name: '张填报的云江市统一身份认证' });
  await expect(dialog.getByLabel('编号')).toHaveValue('emp-0417');
  expect.soft(await violations(chief.page)).toEqual([]);
  await dialog.getByLabel('编号').fill('emp-0999');
  await dialog.getByRole('button', { name: '关联', exact: true }).click();
  await expect(chief.page.getByText('云江市统一身份认证：emp-0999')).toBeVisible();
  await clerk.page.goto('/account');
  await expect(clerk.page).toHaveURL(/\/login/);

  // One's own account: the password here, the log-in there.
  await chief.page.goto('/account/identity');
  expect.soft(await violations(chief.page)).toEqual([]);
  await chief.page.getByLabel('现在的口令').fill(PASSWORD);
  await chief.page.getByRole('button', { name: '到云江市统一身份认证关联' }).click();
  await logInThere(chief.page, 'emp-0001');
  await expect(chief.page.getByText('已关联，编号 emp-0001')).toBeVisible();

  // Whoever says no there is told so here.
  const third = await AccountPages.open(browser, server.url);
  await third.page.goto('/login');
  await third.page.getByRole('button', { name: '用云江市统一身份认证登录' }).click();
  await third.page.getByRole('button', { name: '不同意' }).click();
  await expect(alertOf(third.page)).toHaveText('云江市统一身份认证没有同意这次登录。');
});

/** An administrator with a password, who stays the way in when the provider is down; gives the code of an invitation. */
async function setUp(page: Page): Promise<string> {
  const code = readFileSync(join(data.folder, 'setup-code.txt'), 'utf8').trim();
  const account = { login: 'guanli.li', name: '李管理', password: PASSWORD };
  const agency = { name: '云江市认证试验局', kind: 'department' };
  await post(page, 'setup', { code, agency, ...account });
  await post(page, 'session', account);
  const invited = await post(page, 'invitations', { agencyId: 'own', name: '张填报', role: 'preparer' });
  return String(invited.code);
}

async function post(page: Page, address: string, data: object): Promise<Record<string, unknown>> {
  const headers = { origin: server.url, 'x-nianbao': '1' };
  const response = await page.request.post(`/api/v1/${address}`, { headers, data });
  expect(response.status(), address).toBe(201);
  return (await response.json()) as Record<string, unknown>;
}

/** From our page to theirs and back. */
async function signIn(page: Page, from: string, number: string): Promise<void> {
  await page.goto(from);
  await page.getByRole('button', { name: '用云江市统一身份认证登录' }).click();
  await logInThere(page, number);
}

/** The pages of the provider. */
async function logInThere(page: Page, number: string): Promise<void> {
  await page.getByLabel('编号').fill(number);
  await page.getByRole('button', { name: '同意', exact: true }).click();
}

function alertOf(page: Page) {
  return page.getByRole('main').getByRole('alert');
}
