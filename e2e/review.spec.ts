import { accountServer } from './account-server';
import { expect, test, type Page } from './pages/test';
import { reportFile } from './fixtures/report-files';
import { NewReportPage } from './pages/new-report-page';
import { ReportPage } from './pages/report-page';
import { ReviewOffice } from './pages/review-office';
import { violations } from './pages/violations';

const cell = 'requests.received.naturalPerson';
const agency = '云江市审核试验局';

const server = accountServer();

test('a report is submitted, returned with pins, submitted again, approved, published and corrected', async ({
  browser,
}) => {
  const office = new ReviewOffice(server.url, agency, browser);
  await office.setUp(server.folder, ['preparer', 'reviewer']);
  const clerk = await office.enter('preparer');
  const start = new NewReportPage(clerk);
  await start.open();
  const file = reportFile('invented-2025');
  file.agency.name = agency;
  await start.chooseFile('报告.json', JSON.stringify(file));
  const report = await start.opened();
  await act(report, '提交审核', '待审核');
  const address = clerk.url().replace(/\/finish$/, '');

  const reviewer = await office.enter('reviewer');
  await reviewer.goto(address);
  const seen = await new ReportPage(reviewer).opened(2025);
  const table = await seen.openTable('表三');
  await expect(table.input(cell)).toHaveAttribute('readonly');
  await table.input(cell).focus();
  await reviewer.getByRole('tab', { name: '批注' }).click();
  await reviewer.getByLabel('写批注').fill('与受理台账不一致，再核一次');
  await reviewer.getByRole('button', { name: '保存批注' }).click();
  await expect(reviewer.getByRole('tab', { name: '批注 1' })).toBeVisible();
  await expect(reviewer.locator(`[data-cell="${cell}"]`)).toHaveAttribute('data-comment');
  expect(await violations(reviewer)).toEqual([]);
  await seen.goTo('finish');
  await reviewer.getByRole('button', { name: '退回修改' }).click();
  const dialog = reviewer.getByRole('dialog');
  await dialog.getByRole('button', { name: '退回修改' }).click();
  await expect(dialog.getByRole('alert')).toContainText('理由');
  expect(await violations(reviewer)).toEqual([]);
  await dialog.getByLabel('退回理由').fill('新收数要核，成文日期要改');
  await dialog.getByRole('button', { name: '退回修改' }).click();
  await stands(reviewer, '退回修改');

  await clerk.goto(address);
  await expect(clerk.getByText('新收数要核，成文日期要改')).toBeVisible();
  await clerk.getByRole('button', { name: /^标为已处理/ }).click();
  await expect(clerk.getByText('填报小张已处理')).toBeVisible();
  await report.goTo('opening');
  await clerk.getByLabel('成文日期').fill('2026-01-21');
  await report.waitUntilSaved();
  await act(report, '提交审核', '待审核');

  await reviewer.goto(address);
  await seen.opened(2025);
  await reviewer.getByRole('tab', { name: '批注' }).click();
  await expect(reviewer.getByRole('heading', { name: '退回后修改了 1 处' })).toBeVisible();
  await expect(reviewer.getByRole('button', { name: '成文日期', exact: true })).toBeVisible();
  await act(seen, '审定', '已审定');

  await clerk.goto(`${address}/finish`);
  await clerk.getByRole('button', { name: '标为已发布' }).click();
  await clerk.getByLabel('发布网址或者载体').fill('https://www.example.test/2025.html');
  const day = clerk.getByRole('textbox', { name: '发布日期' });
  await expect(day).toHaveValue(/^\d{4}年\d{1,2}月\d{1,2}日$/);
  await day.fill('一月三十二日');
  const publish = clerk.getByRole('dialog').getByRole('button', { name: '标为已发布' });
  await publish.click();
  await expect(day).toBeFocused();
  await expect(day).toHaveAccessibleDescription(/不是日期/);
  await day.fill('2026.1.30');
  await publish.click();
  await stands(clerk, '已发布');
  await expect(clerk.getByText('2026年1月30日', { exact: true })).toBeVisible();
  await expect(clerk.getByRole('link', { name: 'https://www.example.test/2025.html' })).toBeVisible();
  await clerk.getByRole('button', { name: '更正报告' }).click();
  await clerk.getByRole('textbox', { name: '更正说明' }).fill('收费一项少填一位');
  await clerk.getByRole('dialog').getByRole('button', { name: '更正报告' }).click();
  await stands(clerk, '编制中');
});

async function act(report: ReportPage, name: string, state: string) {
  await report.goTo('finish');
  await report.page.getByRole('button', { name, exact: true }).click();
  await stands(report.page, state);
}

async function stands(page: Page, state: string) {
  await expect(page.getByRole('banner').getByText(state, { exact: true })).toBeVisible();
}
