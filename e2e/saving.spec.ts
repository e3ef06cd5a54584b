import { expect, test, type Browser, type TestInfo } from './pages/test';
import { FigureTable } from './pages/figure-table';
import { NewReportPage } from './pages/new-report-page';
import { ReportPage } from './pages/report-page';

const received = 'requests.received.naturalPerson';
const handled = 'requests.handled.total';

test.describe('what was typed is kept', () => {
  test('a figure and a sentence are there after a reload and in another browser', async ({
    page,
    browser,
  }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    await table.input(received).fill('31');
    await report.goTo('opening');
    await page.getByLabel('署名').fill('云江市测试局');
    await report.waitUntilSaved();

    await page.reload();
    await expect(page.getByLabel('署名')).toHaveValue('云江市测试局');
    await expect((await report.openTable('表三')).input(received)).toHaveValue('31');

    const other = await openElsewhere(browser, page.url());
    await expect(other.table.input(received)).toHaveValue('31');
    await other.close();
  });

  test('is saved without leaving the cell, and the time is shown', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    const saved = page.waitForResponse((response) => response.url().endsWith('/operations'));
    await table.input(received).focus();
    await page.keyboard.type('7');
    expect((await saved).status()).toBe(200);
    await report.waitUntilSaved();
    await expect(table.input(received)).toBeFocused();
  });

  test('two browsers on different cells: each sees what the other wrote', async ({ page, browser }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    const other = await openElsewhere(browser, page.url());
    await table.input(received).fill('5');
    await other.table.input('requests.received.commercialEnterprise').fill('6');
    await expect(other.table.input(received)).toHaveValue('5');
    await expect(table.input('requests.received.commercialEnterprise')).toHaveValue('6');
    await other.close();
  });

  test('two browsers on one cell: nothing is overwritten, a person chooses', async ({
    page,
    browser,
  }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    const other = await openElsewhere(browser, page.url());
    await page.context().setOffline(true);
    await table.input(received).fill('5');
    await expect(page.getByText('离线，已存本机 1 项')).toBeVisible();
    await other.table.input(received).fill('6');
    await other.report.waitUntilSaved();

    await page.context().setOffline(false);
    // Nothing opens under somebody's typing: the conflict is told, and decided when asked to.
    await expect(page.getByRole('status').filter({ hasText: '有冲突 1 处' })).toBeVisible();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toHaveCount(0);
    await page.getByRole('button', { name: '处理冲突' }).click();
    await expect(dialog).toContainText('表三 一、本年新收政府信息公开申请数量');
    await expect(dialog).toContainText('原来是');
    await expect(dialog.getByRole('definition')).toHaveText(['5', '6', '未填']);
    await dialog.getByRole('button', { name: /保留我的/ }).click();
    await expect(table.input(received)).toBeFocused();
    // What stood there before was neither side's choice.
    await table.input(received).press('Control+z');
    await expect(table.input(received)).toHaveValue('5');
    await report.waitUntilSaved();
    await expect(other.table.input(received)).toHaveValue('5');
    await other.close();

    // The list that was open does not make the next trouble open by itself.
    const ended = { error: { code: 'login', message: '登录已过期。' } };
    await page.route('**/operations', (route) => route.fulfill({ status: 401, json: ended }));
    await table.input(received).fill('8');
    await expect(page.getByRole('status').filter({ hasText: '登录已过期，已存本机 1 项' })).toBeVisible();
    await expect(page.getByRole('button', { name: '登录', exact: true })).toBeVisible();
    await expect(dialog).toHaveCount(0);
  });
});

test.describe('零报告', () => {
  test('sets every blank cell to 0 in one act, and one undo takes it back', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    await page.getByRole('button', { name: '零报告' }).click();
    await expect(report.toast).toContainText('已把 144 个未填的格子填为 0');
    await expect(table.total(handled)).toHaveText('0');
    expect(await textsOf(table)).toEqual(Array<string>(144).fill('0'));
    await expect(report.findings).toHaveCount(0);

    // Taken back before it was saved, the act would leave nothing to save.
    await report.waitUntilSaved();
    const undone = page.waitForResponse((response) => response.url().endsWith('/operations'));
    await report.toast.getByRole('button', { name: '撤销' }).click();
    expect(await textsOf(table)).toEqual(Array<string>(144).fill(''));
    expect((await undone).status()).toBe(200);
    await page.reload();
    expect(await textsOf(table)).toEqual(Array<string>(144).fill(''));
  });

  test('leaves a figure that stands, and Ctrl+Z takes the act back as well', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表四');
    const upheld = 'review.reconsideration.upheld';
    await table.input(upheld).fill('3');
    await page.getByRole('button', { name: '其余填 0' }).click();
    await expect(table.input(upheld)).toHaveValue('3');
    await expect(table.total('review.reconsideration.total')).toHaveText('3');
    await expect(table.total('review.directSuit.total')).toHaveText('0');

    await table.input(upheld).press('Control+z');
    await expect(table.input('review.directSuit.upheld')).toHaveValue('');
    await expect(table.input(upheld)).toHaveValue('3');
  });
});

function agencyOf(info: TestInfo): string {
  return `云江市测试局${info.testId}${info.retry}`;
}

async function textsOf(table: FigureTable): Promise<string[]> {
  const inputs = await table.inputs();
  const shown = await table.shown();
  return inputs.map((address) => shown.get(address) ?? 'absent');
}

/** The same address in a browser of another person: nothing shared but the server. */
async function openElsewhere(browser: Browser, address: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  return {
    report: new ReportPage(page),
    table: new FigureTable(page, '表三'),
    close: () => context.close(),
  };
}
