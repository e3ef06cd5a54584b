import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './pages/test';
import { FigureTable } from './pages/figure-table';
import { NewReportPage } from './pages/new-report-page';

test.describe('预览', () => {
  test('follows what is typed and stays at the page one looks at', async ({ page }) => {
    const report = await openInvented(page);
    const table = await report.openTable('表三');
    await page.getByRole('tab', { name: '预览' }).click();
    const pages = page.getByRole('region', { name: '预览页' });
    const third = pages.locator('svg').nth(2);
    await expect(third).toBeVisible();
    await third.evaluate((drawn) => drawn.scrollIntoView());
    const before = await pages.evaluate((box) => box.scrollTop);

    await table.input('requests.granted.naturalPerson').fill('987654');
    const cell = pages.locator('text[data-cell="requests.granted.naturalPerson"]');
    await expect(cell).toHaveText('987654');
    await table.input('requests.granted.naturalPerson').fill('987655');
    await expect(cell).toHaveText('987655');
    expect(await pages.evaluate((box) => box.scrollTop)).toBe(before);
  });

  test('a click on a figure leads to its cell', async ({ page }) => {
    const report = await openInvented(page);
    await report.goTo('表二');
    await page.getByRole('tab', { name: '预览' }).click();
    const figure = page.locator('[role=region] text[data-cell="review.directSuit.pending"]');
    await figure.scrollIntoViewIfNeeded();
    await figure.click();
    await expect(new FigureTable(page, '表四').input('review.directSuit.pending')).toBeFocused();
  });

  test('a click on a paragraph leads to its text', async ({ page }) => {
    await openInvented(page);
    await page.getByRole('tab', { name: '预览' }).click();
    const line = page.locator('[role=region] text[data-part="overview.platform"]').last();
    await line.scrollIntoViewIfNeeded();
    await line.click();
    await expect(page.getByRole('textbox', { name: /平台建设/ })).toBeFocused();
  });
});

/** The invented report under a name of its own. */
async function openInvented(page: Page) {
  const made = new NewReportPage(page);
  await made.open();
  const text = await readFile('e2e/fixtures/invented-2025.json', 'utf8');
  await made.chooseFile(
    'report.json',
    text.replaceAll('云江市住房公积金管理中心', `云江市预览局${Date.now()}`),
  );
  return made.opened();
}
