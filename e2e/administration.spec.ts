import { accountServer } from './account-server';
import { AccountPages } from './pages/account-pages';
import { putLastUseBack } from './pages/last-use';
import { FigureTable } from './pages/figure-table';
import { ReportPage } from './pages/report-page';
import { expect, test, type Page } from './pages/test';
import { totpNow } from './pages/totp-code';
import { OFFICE_PASSWORD, TreeOffice } from './pages/tree-office';
import { violations } from './pages/violations';

const city = '云江市管理试验局';
const cell = 'requests.received.naturalPerson';

const server = accountServer();
let office: TreeOffice;
let chief: Page;
let clerk: Page;
test.beforeAll(async ({ browser }) => {
  office = new TreeOffice(server.url, browser);
  chief = await office.setUp(server.folder, city);
  clerk = await office.add(chief, 'own', { login: 'tianbao.wu', name: '吴填报', role: 'preparer' });
});
test.describe.configure({ mode: 'serial' });

test('agencies are added, renamed, switched to; an invitation is withdrawn', async () => {
  await chief.goto('/admin');
  await new AccountPages(chief).openTab('机关 1');
  await expect(chief.getByText('还没有下级机关。')).toBeVisible();
  await chief.getByRole('button', { name: '新增机关' }).click();
  await expect(chief.getByLabel('机关名称')).toHaveAttribute('aria-invalid', 'true');
  for (const name of ['云江市水务局', '云江市教育局']) {
    await chief.getByLabel('机关名称').fill(name);
    await chief.getByLabel('机关类型').selectOption({ label: '政府部门' });
    await chief.getByRole('button', { name: '新增机关' }).click();
    await expect(status(chief, `已新增${name}`)).toBeVisible();
  }
  await chief.getByLabel('机关名称').fill('云江市教育局');
  await chief.getByLabel('机关类型').selectOption({ label: '政府部门' });
  await chief.getByRole('button', { name: '新增机关' }).click();
  await expect(chief.getByRole('alert', { name: /有 1 处要改/ })).toContainText('已经有同名的机关');

  await actsOf(chief, '云江市水务局').getByRole('button', { name: '更名' }).click();
  const dialog = chief.getByRole('dialog', { name: '更改云江市水务局' });
  await dialog.getByLabel('机关名称').fill('云江市教育局');
  await dialog.getByRole('button', { name: '保存更改' }).click();
  await expect(dialog.getByLabel('机关名称')).toHaveAttribute('aria-invalid', 'true');
  expect.soft(await violations(chief)).toEqual([]);
  await dialog.getByLabel('机关名称').fill('云江市水利局');
  await dialog.getByRole('button', { name: '保存更改' }).click();
  await expect(actsOf(chief, '云江市水利局')).toBeVisible();
  await status(chief, '已更改云江市水利局').getByRole('button', { name: '撤销' }).click();
  await expect(actsOf(chief, '云江市水务局')).toBeVisible();
  expect.soft(await violations(chief)).toEqual([]);

  await actsOf(chief, '云江市水务局').getByRole('link', { name: '切换到这里' }).click();
  await expect(chief.getByLabel('显示哪个机关')).toHaveValue(/.+/);
  await new AccountPages(chief).openTab('账号 0');
  await expect(chief.getByText('这个机关还没有账号。')).toBeVisible();
  await new AccountPages(chief).openTab('邀请 0');
  const code = await new AccountPages(chief).invite('孙审核', '审核人');
  await expect(chief.getByRole('cell', { name: '云江市水务局' })).toBeVisible();
  await chief.getByRole('button', { name: '收回给孙审核的邀请' }).click();
  expect.soft(await violations(chief)).toEqual([]);
  await chief.getByRole('dialog').getByRole('button', { name: '收回邀请' }).click();
  await expect(chief.getByText('没有等待接受的邀请。')).toBeVisible();
  const body = { code, login: 'sun', name: '孙审核', password: OFFICE_PASSWORD };
  await expect(office.post(clerk, 'invitations/accept', body)).rejects.toThrow('badCode');
  await chief.getByLabel('显示哪个机关').selectOption('全部机关');
  await expect(chief.getByRole('tab', { name: '账号 2' })).toBeVisible();
});

test('roles are changed, but not beside those of an auditor; rules of accounts are set', async () => {
  await chief.goto('/admin');
  const pages = new AccountPages(chief);
  await pages.act('吴填报', '角色');
  const dialog = chief.getByRole('dialog', { name: '吴填报的角色' });
  await expect(dialog.getByRole('checkbox', { name: /^填报人/ })).toBeChecked();
  await dialog.getByRole('checkbox', { name: /^审计员/ }).check();
  await dialog.getByRole('button', { name: '保存角色' }).click();
  await expect(dialog.getByRole('group', { name: '角色' })).toContainText('审计员不能同时担任其他角色。');
  await expect(dialog.getByRole('alert', { name: /有 1 处要改/ })).toBeFocused();
  expect.soft(await violations(chief)).toEqual([]);
  await dialog.getByRole('checkbox', { name: /^填报人/ }).uncheck();
  await dialog.getByRole('checkbox', { name: /^审计员/ }).uncheck();
  await dialog.getByRole('button', { name: '保存角色' }).click();
  await expect(dialog.getByRole('group', { name: '角色' })).toContainText('至少选一个角色。');
  await dialog.getByRole('checkbox', { name: /^填报人/ }).check();
  await dialog.getByRole('checkbox', { name: /^审核人/ }).check();
  await dialog.getByRole('button', { name: '保存角色' }).click();
  await expect(chief.getByRole('row', { name: /吴填报/ })).toContainText(/填报人.*审核人/);
  await clerk.goto('/');
  await expect(clerk.getByRole('banner')).toContainText('填报人、审核人');
  await status(chief, '已更改吴填报的角色').getByRole('button', { name: '撤销' }).click();
  await expect(chief.getByRole('row', { name: /吴填报/ })).not.toContainText('审核人');

  await new AccountPages(chief).openTab('账号规则');
  await chief.getByRole('checkbox', { name: '审核人' }).check();
  await chief.getByRole('button', { name: '保存账号规则' }).click();
  const asked = chief.getByRole('dialog', { name: '审核人必须使用动态口令' });
  await expect(asked).toBeVisible();
  expect.soft(await violations(chief)).toEqual([]);
  await asked.getByRole('button', { name: '保存账号规则' }).click();
  await status(chief, '账号规则已保存').getByRole('button', { name: '撤销' }).click();
  await expect(chief.getByRole('checkbox', { name: '审核人' })).not.toBeChecked();
  expect.soft(await violations(chief)).toEqual([]);
});

test('a key for another system is made, used and ended; the log tells of it by day', async ({ request }) => {
  await chief.goto('/admin');
  await new AccountPages(chief).openTab('系统对接');
  await chief.getByLabel('用于哪个系统').fill('门户网站');
  await chief.getByRole('checkbox', { name: '读取报告' }).check();
  await chief.getByRole('button', { name: '新建密钥' }).click();
  const secret = await new AccountPages(chief).secret('对接密钥');
  const ask = () =>
    request.get(`${server.url}/api/v1/reports`, { headers: { authorization: `Bearer ${secret}` } });
  expect((await ask()).status()).toBe(200);
  await chief.getByRole('button', { name: '停用门户网站的密钥' }).click();
  await chief.getByRole('dialog').getByRole('button', { name: '停用密钥' }).click();
  await expect(chief.getByText('这个机关没有对接密钥。')).toBeVisible();
  expect((await ask()).status()).toBe(401);

  const auditor = await office.add(chief, 'own', { login: 'shenji.he', name: '何审计', role: 'auditor' });
  await auditor.goto('/audit');
  await auditor.getByLabel('从', { exact: true }).fill('2026/13/1');
  await auditor.getByRole('button', { name: '筛选' }).click();
  await expect(auditor.getByLabel('从', { exact: true })).toHaveAccessibleDescription(/不是日期/);
  expect.soft(await violations(auditor)).toEqual([]);
  await auditor.getByLabel('从', { exact: true }).fill('2020年1月1日');
  await auditor.getByRole('button', { name: '筛选' }).click();
  await expect(auditor.getByRole('cell', { name: '停用对接密钥' })).toBeVisible();
  await auditor.goto('/no-such-page');
  await expect(auditor.getByRole('banner')).toContainText('何审计');
  await auditor.context().close();
});

test('two minutes before the idle exit it is said; afterwards one logs in over the page, in every window', async () => {
  const report = { year: 2024, agency: { name: city, kind: 'government' } };
  const { id } = (await office.post(clerk, 'reports', report)) as { id: string };
  await clerk.goto(`/reports/${id}/requests`);
  const table = new FigureTable(clerk, '表三');
  const second = await clerk.context().newPage();
  await second.goto(clerk.url());
  // The watch comes apart from the page.
  await second.waitForLoadState('networkidle');
  await clerk.waitForLoadState('networkidle');

  putLastUseBack(server.folder, 'tianbao.wu', 28.5);
  const warning = '很久没有操作，两分钟内会退出登录。';
  for (const page of [clerk, second]) {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(status(page, warning)).toHaveCount(1);
  }
  expect.soft(await violations(clerk)).toEqual([]);
  await table.input(cell).press('Shift');
  await expect(status(clerk, warning)).toHaveCount(0);
  await expect(status(second, warning)).toHaveCount(0);

  putLastUseBack(server.folder, 'tianbao.wu', 31);
  for (const page of [second, clerk]) await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const over = second.getByRole('dialog', { name: '登录已结束' });
  await expect(over).toContainText('30 分钟没有操作，已经自动退出。');
  expect.soft(await violations(second)).toEqual([]);
  // Nothing opens where a key was pressed just now.
  await expect(status(clerk, '登录已结束。30 分钟没有操作')).toBeVisible();
  await expect(clerk.getByRole('dialog')).toHaveCount(0);
  await table.input(cell).fill('8');
  await clerk.getByRole('button', { name: '重新登录' }).click();
  await logInOver(clerk);
  await expect(clerk.getByRole('dialog')).toHaveCount(0);
  await expect(over).toHaveCount(0);
  await new ReportPage(clerk).waitUntilSaved();
  await second.close();
});

test('an account is disabled: its open window says so, and goes on once it is enabled', async () => {
  // A page before which nobody sits.
  await clerk.reload({ waitUntil: 'networkidle' });
  await chief.goto('/admin');
  await new AccountPages(chief).act('吴填报', '停用');
  await chief.getByRole('dialog').getByRole('button', { name: '停用账号' }).click();
  await expect(chief.getByRole('cell', { name: '已停用' })).toBeVisible();
  const over = clerk.getByRole('dialog', { name: '登录已结束' });
  await expect(over).toContainText('账号已经停用，要继续使用，联系单位管理员。');
  await status(chief, '已停用吴填报的账号').getByRole('button', { name: '撤销' }).click();
  await expect(chief.getByRole('cell', { name: '已停用' })).toHaveCount(0);
  await logInOver(clerk);
  await expect(over).toHaveCount(0);
  await clerk.reload();
  await expect(clerk.locator(`[data-cell="${cell}"]`).getByRole('textbox')).toHaveValue('8');
});

test('a second factor is set up and asked for', async () => {
  await clerk.goto('/account');
  await clerk.getByRole('link', { name: '启用动态口令' }).click();
  const secret = (await clerk.getByRole('main').locator('code').first().innerText()).replace(/\s/g, '');
  await clerk.getByLabel('验证器显示的六位数字').fill(totpNow(secret));
  await clerk.getByLabel('现在的口令').fill('不是这个');
  await clerk.getByRole('button', { name: '启用动态口令' }).click();
  await expect(clerk.getByLabel('现在的口令')).toHaveAttribute('aria-invalid', 'true');
  await clerk.getByLabel('现在的口令').fill(OFFICE_PASSWORD);
  await clerk.getByRole('button', { name: '启用动态口令' }).click();
  await expect(clerk.getByRole('link', { name: '停用动态口令' })).toBeVisible();
  const pages = new AccountPages(clerk);
  await pages.logOut();
  // A press before the page woke up is not answered.
  await expect(async () => {
    await pages.logIn('tianbao.wu', OFFICE_PASSWORD);
    await expect(clerk.getByLabel('动态口令')).toBeVisible({ timeout: 3000 });
  }).toPass();
  await clerk.getByLabel('动态口令').fill('000000');
  await clerk.getByRole('button', { name: '登录', exact: true }).click();
  await expect(clerk.getByLabel('动态口令')).toHaveAttribute('aria-invalid', 'true');
  expect.soft(await violations(clerk)).toEqual([]);
  // The code of the present period was used to set it up, and each counts once.
  await clerk.getByLabel('动态口令').fill(totpNow(secret, 1));
  await clerk.getByRole('button', { name: '登录', exact: true }).click();
  await expect(clerk.getByRole('heading', { name: '历年报告' })).toBeVisible();
});

function status(page: Page, text: string) {
  return page.getByRole('status').filter({ hasText: text });
}

function actsOf(page: Page, name: string) {
  return page.getByRole('group', { name: `${name}的操作` });
}

async function logInOver(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: '登录已结束' });
  await dialog.getByLabel('登录名').fill('tianbao.wu');
  await dialog.getByLabel('口令', { exact: true }).fill(OFFICE_PASSWORD);
  await dialog.getByRole('button', { name: '登录', exact: true }).click();
}
