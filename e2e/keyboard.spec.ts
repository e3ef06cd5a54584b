import { expect, test, type TestInfo } from 'playwright/test';
import { NewReportPage } from './pages/new-report-page';

test.describe('表三 by keyboard', () => {
  test('Tab goes row by row over inputs, arrows and Enter go as the eye does', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    const at = (row: string, column: string) => `requests.${row}.${column}`;
    await table.input(at('received', 'naturalPerson')).focus();

    const walk = [
      ['Tab', at('received', 'commercialEnterprise')],
      ['Shift+Tab', at('received', 'naturalPerson')],
      ['ArrowDown', at('broughtForward', 'naturalPerson')],
      ['ArrowRight', at('broughtForward', 'commercialEnterprise')],
      ['Enter', at('granted', 'commercialEnterprise')],
      ['Shift+Enter', at('broughtForward', 'commercialEnterprise')],
      ['ArrowUp', at('received', 'commercialEnterprise')],
      ['ArrowLeft', at('received', 'naturalPerson')],
      ['Control+End', at('carriedForward', 'total')],
      ['Control+Home', at('received', 'naturalPerson')],
    ] as const;
    for (const [key, expected] of walk) {
      await page.keyboard.press(key);
      expect(await table.focused(), key).toBe(expected);
    }
  });

  test('Esc takes the figure in work back', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    const cell = table.input('requests.received.naturalPerson');
    await cell.fill('4');
    await cell.press('Tab');
    await cell.focus();
    await page.keyboard.type('99');
    await page.keyboard.press('Escape');
    await expect(cell).toHaveValue('4');
  });

  test('F8 goes to the cell of the next finding', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    await page.getByRole('button', { name: '零报告' }).click();
    await table.input('requests.petition.otherOrganization').fill('1o');
    await table.input('requests.received.naturalPerson').focus();
    await page.keyboard.press('F8');
    await expect(table.input('requests.petition.otherOrganization')).toBeFocused();
  });
});

function agencyOf(info: TestInfo): string {
  return `云江市测试局${info.testId}${info.retry}`;
}
