import { expect, test, type TestInfo } from './pages/test';
import { reportFile } from './fixtures/report-files';
import { NewReportPage } from './pages/new-report-page';

const cell = 'requests.received.naturalPerson';

test.describe('bad input in a cell', () => {
  test('is kept as typed and named at its place', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    const odd = [
      ['naturalPerson', '自然人', '12o'],
      ['commercialEnterprise', '商业企业', '-3'],
      ['researchInstitution', '科研机构', '2.5'],
      ['publicWelfareOrganization', '社会公益组织', '12345678901234567890'],
      ['legalServiceOrganization', '法律服务机构', '1,2'],
    ] as const;
    for (const [column, name, typed] of odd) {
      const input = table.input(`requests.received.${column}`);
      await input.fill(typed);
      await expect(input).toHaveAttribute('aria-invalid', 'true');
      const finding = report.findingsAbout(`一、本年新收政府信息公开申请数量 / ${name}`);
      await expect(finding).toHaveCount(1);
      await expect(finding).toContainText('有误');
      await expect(finding).toContainText(`“${typed}”`);
    }
    await report.waitUntilSaved();
    await page.reload();
    for (const [column, , typed] of odd) {
      await expect(table.input(`requests.received.${column}`)).toHaveValue(typed);
    }
  });

  test('is read where it is a number written otherwise', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    for (const address of (await table.inputs()).filter((one) => one.startsWith('requests.received.'))) {
      await table.input(address).fill('0');
    }
    for (const [typed, value] of [
      ['１２', '12'],
      ['1,234', '1234'],
      [' 13 ', '13'],
    ] as const) {
      await table.input(cell).fill(typed);
      await expect(table.total('requests.received.total')).toHaveText(value);
      await expect(report.findingsAbout('有误')).toHaveCount(0);
    }
  });

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

test('the year of a new report is refused with the reason', async ({ page }) => {
  const start = new NewReportPage(page);
  await start.open();
  for (const [year, reason] of [
    [String(new Date().getFullYear()), '还没有结束'],
    ['2018', '2019'],
    ['二〇二五', '年'],
  ] as const) {
    await start.fill('云江市测试局', year);
    await page.getByRole('button', { name: '新建并开始填写' }).click();
    await expect(page.getByLabel('报告年度')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('main').getByRole('alert')).toContainText(reason);
    await expect(page).toHaveURL(/\/reports\/new$/);
    await expect(page.getByLabel('机关名称')).toHaveValue('云江市测试局');
  }
});

test('a report file that cannot be opened is refused in Chinese at the place', async ({ page }) => {
  const whole = JSON.stringify(reportFile('guyuan-2021'));
  const changed = (change: object) => JSON.stringify({ ...reportFile('guyuan-2021'), ...change });
  const start = new NewReportPage(page);
  await start.open();
  for (const [text, reason] of [
    [changed({ nianbao: { version: 2 } }), '版本'],
    [changed({ year: 2018 }), '2018'],
    [changed({ format: '2008-01' }), '2008-01'],
    [whole.slice(0, whole.length / 2), '损坏'],
    ['{"a": 1}', '不是年报通的报告文件'],
    ['', '空'],
  ] as const) {
    await start.chooseFile('报告.json', text);
    const refused = page.getByRole('main').getByRole('alert');
    await expect(refused).toContainText(reason);
    await expect(refused).not.toContainText(/Error|undefined|null|\bat /);
    await expect(page).toHaveURL(/\/reports\/new$/);
  }
});

function agencyOf(info: TestInfo): string {
  return `云江市测试局${info.testId}${info.retry}`;
}
