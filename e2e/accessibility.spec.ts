import { expect, test } from './pages/test';
import { NewReportPage } from './pages/new-report-page';
import { violations } from './pages/violations';

const steps = [
  '基本信息与导语',
  '总体情况',
  '主动公开',
  '申请办理',
  '复议诉讼',
  '问题与改进',
  '其他事项',
  '检查与导出',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} pages`, () => {
    test.use({ colorScheme });

    test('every step of a report with errors has no violation that axe knows', async ({ page }, info) => {
      const report = await new NewReportPage(page).create(`云江市测试局${info.testId}${info.retry}`, 2024);
      const table = await report.openTable('表三');
      await table.input('requests.received.naturalPerson').fill('1o');
      await table.input('requests.received.commercialEnterprise').fill('3');
      await expect(report.findings).toHaveCount(1);
      for (const step of steps) {
        await page.getByRole('navigation', { name: '报告各部分' }).getByRole('link', { name: step }).click();
        expect.soft(await violations(page), step).toEqual([]);
      }
      await page.goto(page.url().replace(/[^/]+$/, 'compare'));
      await expect(page.getByRole('heading', { name: '与上年对比' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    for (const address of ['/', '/reports/new', '/check', '/settings', '/reports/nowhere']) {
      test(`${address} has none either`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('main')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}
