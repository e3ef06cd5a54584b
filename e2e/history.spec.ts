import { expect, test } from './pages/test';
import { NewReportPage } from './pages/new-report-page';
import { violations } from './pages/violations';

const cell = 'requests.received.naturalPerson';

test('versions are compared, brought back, taken back again and named', async ({ page }, info) => {
  const agency = `云江市历史局${info.testId}${info.retry}`;
  const report = await new NewReportPage(page).create(agency, 2024);
  const table = await report.openTable('表三');
  await table.input(cell).fill('7');
  await report.waitUntilSaved();
  await page.getByRole('link', { name: '历史' }).click();
  await expect(page.getByRole('heading', { name: '历史版本' })).toBeVisible();
  await expect(page.getByText('第 2 版', { exact: true })).toBeVisible();

  await page.getByRole('radio', { name: '第 1 版作为旧版' }).check();
  await page.getByRole('button', { name: '对比选中的两版' }).click();
  const changed = page.getByRole('table', { name: '表三' }).getByRole('row').filter({ hasText: '自然人' });
  await expect(changed).toContainText('未填');
  await expect(changed).toContainText('7');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: '命名第 2 版' }).click();
  await page.getByLabel('版本名称').fill('送领导审阅');
  await page.getByRole('button', { name: '保存名称' }).click();
  await expect(page.getByText('送领导审阅')).toBeVisible();

  await page.getByRole('button', { name: '恢复第 1 版' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: '恢复', exact: true }).click();
  await expect(page.getByText(/^恢复第 1 版现在/)).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
  await expect(page.getByText(/^恢复第 2 版现在/)).toBeVisible();
  await page.getByRole('link', { name: '回到报告' }).click();
  await expect((await report.openTable('表三')).input(cell)).toHaveValue('7');
});
