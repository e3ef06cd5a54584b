import { expect, test, type Page } from './pages/test';
import { NewReportPage } from './pages/new-report-page';
import { violations } from './pages/violations';

test('F1 explains the row and column in focus, and a word leads to another cell', async ({ page }, info) => {
  const report = await new NewReportPage(page).create(`云江市说明局${info.testId}${info.retry}`, 2024);
  const table = await report.openTable('表三');
  const cell = table.input('requests.notHeld.commercialEnterprise');
  await cell.focus();
  await page.keyboard.press('F1');
  const panel = page.getByRole('tabpanel', { name: '说明' });
  await expect(panel.getByRole('heading')).toHaveText([/本机关不掌握相关政府信息$/, /商业企业列$/]);
  await expect(panel).toContainText('《政府信息公开条例》第三十六条第（四）项、第三十六条第（五）项');
  await expect(cell).toBeFocused();

  await panel.getByLabel('查找说明').fill('逾期 补正');
  await panel.getByRole('button', { name: /逾期不补正/ }).click();
  await expect(table.input('requests.correctionOverdue.naturalPerson')).toBeFocused();
  await expect(panel.getByRole('heading').first()).toHaveText(/逾期不补正/);

  await panel.getByLabel('查找说明').fill('复议');
  await panel.getByRole('button', { name: '表四 行政复议', exact: true }).click();
  await expect(page.locator('[id="tables.review.reconsideration.upheld"]')).toBeFocused();
  await expect(panel.getByRole('heading')).toHaveText(['表四 行政复议', '表四 结果维持列']);

  await panel.getByLabel('查找说明').fill('从来没有这个词');
  await expect(panel.getByRole('status')).toHaveText('没有找到“从来没有这个词”，换一个词试试。');

  await panel.getByLabel('查找说明').fill('收费通知');
  await panel.getByRole('button', { name: '六、其他需要报告的事项' }).click();
  await expect(panel.getByRole('heading')).toHaveText('六、其他需要报告的事项');
  expect(await violations(page)).toEqual([]);
});

test('the words come only when they are asked for, and a server that is away is no trouble', async ({
  page,
}, info) => {
  const report = await new NewReportPage(page).create(`云江市离线局${info.testId}${info.retry}`, 2020);
  const table = await report.openTable('表二');
  await table.input('proactive.license.change').focus();
  await page.context().setOffline(true);
  await page.keyboard.press('F1');
  const panel = page.getByRole('tabpanel', { name: '说明' });
  await expect(panel).toContainText('说明没有取到，填写不受影响。');
  await page.context().setOffline(false);
  await panel.getByRole('button', { name: '再取一次' }).click();
  await expect(panel.getByRole('heading')).toHaveText(['表二 行政许可', '表二 本年增/减列']);
});

test('演示报告 are put in, marked, and removed by one click that can be taken back', async ({ page }) => {
  await page.goto('/');
  const put = await page.request.post('/api/v1/demo', { headers: sameOrigin(page) });
  expect(put.ok()).toBe(true);
  await page.reload();
  const rows = page.getByRole('row').filter({ hasText: '云江市水务局（演示）' });
  await expect(rows).toHaveCount(3);
  await expect(rows.getByText('演示', { exact: true })).toHaveCount(3);
  await page.getByRole('button', { name: '移除演示报告' }).click();
  await expect(rows).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: '移除演示报告' }).click();
  await expect(rows).toHaveCount(0);
});

test.describe('使用引导', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('comes once, covers nothing, is left with Esc and called again', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(`云江市引导局${info.testId}${info.retry}`, 2024);
    const tour = page.getByRole('region', { name: '使用引导' });
    await expect(tour).toContainText('使用引导 1/5');
    const table = await report.openTable('表三');
    const cell = table.input('requests.received.naturalPerson');
    await cell.fill('12');
    await page.keyboard.press('Escape');
    await expect(tour).toHaveCount(0);
    await expect(cell).toHaveValue('12');
    await page.reload();
    await expect(cell).toBeVisible();
    await expect(tour).toHaveCount(0);

    for (let step = 1; step <= 5; step += 1) {
      const help = page.getByRole('button', { name: '帮助' });
      await help.click();
      await page.getByRole('menuitem', { name: '使用引导' }).click();
      const next = tour.getByRole('button', { name: /下一步|完成/ });
      await expect(next).toBeFocused();
      for (let at = 1; at < step; at += 1) await page.keyboard.press('Enter');
      await expect(tour).toContainText(`使用引导 ${step}/5`);
      expect(await overlaps(page)).toEqual([]);
      if (step === 1) expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(tour).toHaveCount(0);
      await expect(help).toBeFocused();
    }
  });
});

/** The other regions of the form that the tour lies over. */
function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const tour = document.querySelector('[aria-label="使用引导"]');
    if (!tour) return ['no tour'];
    const own = tour.getBoundingClientRect();
    return Array.from(document.querySelectorAll('header, nav, main, aside, footer')).flatMap((region) => {
      const { top, bottom, left, right } = region.getBoundingClientRect();
      const isOver =
        top < own.bottom - 1 && bottom > own.top + 1 && left < own.right - 1 && right > own.left + 1;
      return isOver ? [region.tagName] : [];
    });
  });
}

function sameOrigin(page: Page): Record<string, string> {
  return { 'x-nianbao': '1', origin: new URL(page.url()).origin };
}
