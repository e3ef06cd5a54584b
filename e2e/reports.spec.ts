import { expect, test, type Page, type TestInfo } from './pages/test';
import { NewReportPage } from './pages/new-report-page';
import { ReportPage } from './pages/report-page';
import { ReportsPage } from './pages/reports-page';

const received = 'requests.received.naturalPerson';

test.describe('the list of reports', () => {
  test('a deleted report goes, and one undo brings it back', async ({ page }, info) => {
    const { list, agency } = await withReport(page, info, 2024);
    await list.act(agency, '删除');
    await expect(list.menuOf(agency)).toHaveCount(0);
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
    await expect(list.menuOf(agency)).toHaveCount(1);
  });

  test('a copy in another year has the figures of the first', async ({ page }, info) => {
    const { list, agency } = await withReport(page, info, 2023);
    await list.act(agency, '复制到另一年度');
    await page.getByRole('dialog').getByLabel('报告年度').fill('2024');
    await page.getByRole('dialog').getByRole('button', { name: '复制' }).click();
    const copy = await new ReportPage(page).opened(2024);
    await expect((await copy.openTable('表三')).input(received)).toHaveValue('17');
  });

  test('another name and a year of the other format keep the figures both forms have', async ({
    page,
  }, info) => {
    const { list, agency } = await withReport(page, info, 2024);
    await list.act(agency, '更改年度或机关');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('报告年度').fill('2020');
    await expect(dialog).toContainText('表式随年度改变');
    await dialog.getByLabel('机关名称').fill(`${agency}新名`);
    await dialog.getByRole('button', { name: '更改' }).click();
    const row = list.rowOf(`${agency}新名`);
    await expect(row).toContainText('2020年');
    await row.getByRole('link', { name: '继续填写' }).click();
    const table = await new ReportPage(page).openTable('表三');
    await expect(table.input(received)).toHaveValue('17');
    await expect(table.region).toContainText('（六）其他处理');
  });

  test('a second report of one agency and year is refused with the way to the first', async ({
    page,
  }, info) => {
    const { agency } = await withReport(page, info, 2024);
    const start = new NewReportPage(page);
    await start.open();
    await start.fill(agency, '2024');
    await page.getByRole('button', { name: '新建并开始填写' }).click();
    await page.getByRole('main').getByRole('link', { name: '打开已有的报告' }).click();
    await expect((await new ReportPage(page).openTable('表三')).input(received)).toHaveValue('17');
  });
});

test.describe('本机关', () => {
  test('is kept, and a new report starts from it', async ({ page }) => {
    await page.goto('/settings');
    await page.getByRole('textbox', { name: '机关名称' }).fill('云江市档案局');
    await page.getByLabel('机关类型').selectOption({ label: '政府部门' });
    await page.getByLabel('公布截止日期').fill('1月26日');
    await page.getByRole('button', { name: '保存' }).first().click();
    await expect(page.getByText(/已保存 \d/)).toBeVisible();
    await new NewReportPage(page).open();
    await expect(page.getByLabel('机关名称')).toHaveValue('云江市档案局');
    await expect(page.getByLabel('机关类型')).toHaveValue('department');
  });
});

/** One report with one figure, and the list in front. */
async function withReport(page: Page, info: TestInfo, year: number) {
  const agency = `云江市测试局${info.testId}${info.retry}`;
  const report = await new NewReportPage(page).create(agency, year);
  await (await report.openTable('表三')).input(received).fill('17');
  await report.waitUntilSaved();
  const list = new ReportsPage(page);
  await list.open();
  return { list, agency };
}
