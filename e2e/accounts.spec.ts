import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountServer } from './account-server';
import { AccountPages, PASSWORD } from './pages/account-pages';
import { NewReportPage } from './pages/new-report-page';
import { expect, test } from './pages/test';
import { violations } from './pages/violations';

const agency = '云江市账号试验局';
const cell = 'requests.received.naturalPerson';

const server = accountServer();

test.describe.configure({ mode: 'serial' });

test('an office is set up, invites, fills in, is kicked out and goes on where it was', async ({
  browser,
}) => {
  const chief = await AccountPages.open(browser, server.url);
  await chief.page.goto('/');
  await expect(chief.page.getByRole('heading', { level: 1, name: '首次设置' })).toBeVisible();
  await chief.page.getByRole('button', { name: '完成设置' }).click();
  await expect(chief.page.getByRole('alert', { name: /有 6 处要改/ })).toBeFocused();
  expect.soft(await violations(chief.page)).toEqual([]);
  const code = readFileSync(join(server.folder, 'setup-code.txt'), 'utf8').trim();
  await chief.page.getByLabel('机关名称').fill(agency);
  await chief.page.getByLabel('机关类型').selectOption({ label: '政府部门' });
  await chief.fillNewAccount('没有这个码', 'guanli.li', '李管理');
  await chief.page.getByRole('button', { name: '完成设置' }).click();
  await expect(chief.page.getByLabel('首次设置码')).toHaveAttribute('aria-invalid', 'true');
  await chief.page.getByLabel('首次设置码').fill(code);
  await chief.page.getByRole('button', { name: '完成设置' }).click();

  await expect(chief.page).toHaveURL(/\/login$/);
  expect.soft(await violations(chief.page)).toEqual([]);
  await chief.logIn('guanli.li', '不是这个口令');
  await expect(chief.page.getByRole('main').getByRole('alert')).toHaveText('登录名或口令不对。');
  await chief.logIn('guanli.li');
  // An administrator sees no reports, and begins where there is something to do.
  await expect(chief.page.getByRole('heading', { level: 1, name: '账号管理' })).toBeVisible();
  await chief.openTab('邀请 0');
  const forClerk = await chief.invite('张填报', '填报人');
  const forReviewer = await chief.invite('王审核', '审核人');
  await expect(chief.page.getByRole('rowheader')).toHaveText(['张填报', '王审核']);
  expect.soft(await violations(chief.page)).toEqual([]);

  const reviewer = await AccountPages.open(browser, server.url);
  await reviewer.join(forReviewer, 'shenhe.wang', '王审核');
  const clerk = await AccountPages.open(browser, server.url);
  await clerk.page.goto('/reports/new');
  await expect(clerk.page).toHaveURL(/\/login\?to=%2Freports%2Fnew$/);
  await clerk.join(forClerk, 'tianbao.zhang', '张填报');
  await clerk.page.goto('/login?to=%2Freports%2Fnew');
  await clerk.logIn('tianbao.zhang');
  await expect(clerk.page).toHaveURL(/\/reports\/new$/);
  const start = new NewReportPage(clerk.page);
  await start.fill(agency, '2024');
  await clerk.page.getByRole('button', { name: '新建并开始填写' }).click();
  const report = await start.opened();
  const address = clerk.page.url();
  await expect(clerk.page.getByRole('link', { name: '账号管理' })).toHaveCount(0);
  await clerk.logOut();
  await clerk.page.goto(address);
  await clerk.logIn('tianbao.zhang');
  await start.opened();
  const table = await report.openTable('表三');

  await chief.page.goto('/admin');
  await chief.act('张填报', '登录记录');
  const sessions = chief.page.getByRole('dialog', { name: '张填报的登录' });
  await expect(sessions.getByRole('row')).toHaveCount(2);
  await sessions.getByRole('button', { name: '全部结束' }).click();
  await expect(sessions.getByText('现在没有登录。')).toBeVisible();
  expect.soft(await violations(chief.page)).toEqual([]);

  // Nobody types: the log-in opens by itself, and may be put off.
  const again = clerk.page.getByRole('dialog', { name: '登录已结束' });
  await expect(again).toContainText('单位管理员结束了这次登录。');
  await again.getByRole('button', { name: '取消' }).click();
  await table.input(cell).fill('8');
  await clerk.page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(again).toBeVisible();
  expect.soft(await violations(clerk.page)).toEqual([]);
  await again.getByLabel('登录名').fill('tianbao.zhang');
  await again.getByLabel('口令', { exact: true }).fill(PASSWORD);
  await again.getByRole('button', { name: '登录并继续保存' }).click();
  await expect(again).toHaveCount(0);
  await report.waitUntilSaved();
  await clerk.page.reload();
  await expect(table.input(cell)).toHaveValue('8');
});

test('a password that was reset is changed before anything else', async ({ browser }) => {
  const chief = await AccountPages.open(browser, server.url);
  await chief.page.goto('/login');
  await chief.logIn('guanli.li');
  await chief.act('王审核', '重置口令');
  expect.soft(await violations(chief.page)).toEqual([]);
  await chief.page.getByRole('dialog').getByRole('button', { name: '重置口令' }).click();
  const password = await chief.secret('临时口令');
  await expect(chief.page.getByRole('cell', { name: '等本人改口令' })).toBeVisible();

  const reviewer = await AccountPages.open(browser, server.url);
  await reviewer.page.goto('/login');
  await reviewer.logIn('shenhe.wang', password);
  await expect(reviewer.page.getByRole('heading', { level: 1, name: '修改口令' })).toBeVisible();
  expect.soft(await violations(reviewer.page)).toEqual([]);
  await reviewer.page.getByLabel('现在的口令').fill(password);
  await reviewer.page.getByLabel('新口令', { exact: true }).fill('zhangsan123');
  await reviewer.page.getByLabel('再输一次新口令').fill('zhangsan123');
  await reviewer.page.getByRole('button', { name: '修改口令' }).click();
  await expect(reviewer.page.getByLabel('新口令', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await reviewer.page.getByLabel('新口令', { exact: true }).fill('Hongqiao-63-Beihu');
  await reviewer.page.getByLabel('再输一次新口令').fill('Hongqiao-63-Beihu');
  await reviewer.page.getByRole('button', { name: '修改口令' }).click();
  await expect(reviewer.page.getByRole('heading', { name: '历年报告' })).toBeVisible();
  await reviewer.page.getByRole('link', { name: '王审核' }).click();
  await expect(reviewer.page.getByRole('heading', { level: 1, name: '我的账号' })).toBeVisible();
  expect.soft(await violations(reviewer.page)).toEqual([]);
  for (const address of ['/account/totp', '/logout', '/join']) {
    await reviewer.page.goto(address);
    await expect(reviewer.page.getByRole('main')).toBeVisible();
    expect.soft(await violations(reviewer.page), address).toEqual([]);
  }
});
