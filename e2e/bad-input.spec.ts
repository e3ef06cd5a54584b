import { expect, test, type TestInfo } from 'playwright/test';
import { reportFile } from './fixtures/report-files';
import { NewReportPage } from './pages/new-report-page';

const cell = 'requests.received.naturalPerson';

test.describe('bad input in a cell', () => {
  for (const typed of ['12o', '-3', '2.5', '12345678901234567890', '1,2']) {
    test(`“${typed}” is kept as typed and named at its place`, async ({ page }, info) => {
      const report = await new NewReportPage(page).create(agencyOf(info), 2024);
      const table = await report.openTable('表三');
      await table.input(cell).fill(typed);
      await expect(table.input(cell)).toHaveAttribute('aria-invalid', 'true');
      const finding = report.findingsAbout('一、本年新收政府信息公开申请数量 / 自然人');
      await expect(finding).toHaveCount(1);
      await expect(finding).toContainText('有误');
      await expect(finding).toContainText(`“${typed}”`);
      await report.waitUntilSaved();
      await page.reload();
      await expect(table.input(cell)).toHaveValue(typed);
    });
  }

  for (const [typed, value] of [
    ['１２', '12'],
    ['1,234', '1234'],
    [' 12 ', '12'],
  ] as const) {
    test(`“${typed}” is read as ${value}`, async ({ page }, info) => {
      const report = await new NewReportPage(page).create(agencyOf(info), 2024);
      const table = await report.openTable('表三');
      for (const address of (await table.inputs()).filter((one) => one.startsWith('requests.received.'))) {
        await table.input(address).fill('0');
      }
      await table.input(cell).fill(typed);
      await expect(table.total('requests.received.total')).toHaveText(value);
      await expect(report.findingsAbout('有误')).toHaveCount(0);
    });
  }

  test('“-” stands for nothing: it is kept, and the cell stays 未填', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    await table.input(cell).fill('-');
    await expect(table.cell(cell).getByRole('textbox', { name: /未填$/ })).toHaveValue('-');
    await report.waitUntilSaved();
    await page.reload();
    await expect(table.cell(cell).getByRole('textbox', { name: /未填$/ })).toHaveValue('-');
  });

  test('a cell that was emptied is 未填 again, not 0', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表四');
    const address = 'review.directSuit.pending';
    await page.getByRole('button', { name: '零报告' }).click();
    await expect(table.total('review.directSuit.total')).toHaveText('0');
    await table.input(address).fill('');
    await expect(table.cell(address).getByRole('textbox', { name: /未填$/ })).toHaveCount(1);
    await report.waitUntilSaved();
    await page.reload();
    await expect(table.input(address)).toHaveValue('');
  });
});

test.describe('bad input in a new report', () => {
  for (const [year, reason] of [
    [String(new Date().getFullYear()), '还没有结束'],
    ['2018', '2019'],
    ['二〇二五', '年'],
  ] as const) {
    test(`the year ${year} is refused with the reason`, async ({ page }) => {
      const start = new NewReportPage(page);
      await start.open();
      await start.fill('云江市测试局', year);
      await page.getByRole('button', { name: '新建并开始填写' }).click();
      await expect(page.getByLabel('报告年度')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByRole('main').getByRole('alert')).toContainText(reason);
      await expect(page).toHaveURL(/\/reports\/new$/);
      await expect(page.getByLabel('机关名称')).toHaveValue('云江市测试局');
    });
  }
});

test.describe('a report file that cannot be opened', () => {
  const whole = JSON.stringify(reportFile('guyuan-2021'));
  const changed = (change: object) => JSON.stringify({ ...reportFile('guyuan-2021'), ...change });
  for (const [name, text, reason] of [
    ['of another version', changed({ nianbao: { version: 2 } }), '版本'],
    ['of an unknown year', changed({ year: 2018 }), '2018'],
    ['of an unknown format', changed({ format: '2008-01' }), '2008-01'],
    ['cut off in the middle', whole.slice(0, whole.length / 2), '损坏'],
    ['that is no report', '{"a": 1}', '不是年报通的报告文件'],
    ['that is empty', '', '空'],
  ] as const) {
    test(`${name} is refused in Chinese at the place`, async ({ page }) => {
      const start = new NewReportPage(page);
      await start.open();
      await start.chooseFile('报告.json', text);
      const refused = page.getByRole('main').getByRole('alert');
      await expect(refused).toContainText(reason);
      await expect(refused).not.toContainText(/Error|undefined|null|\bat /);
      await expect(page).toHaveURL(/\/reports\/new$/);
    });
  }
});

function agencyOf(info: TestInfo): string {
  return `云江市测试局${info.testId}${info.retry}`;
}
