import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type TestInfo } from './pages/test';
import { reportFile } from './fixtures/report-files';
import { ofEachGroup } from './fixtures/planted/of-each-group';
import { NewReportPage } from './pages/new-report-page';
import { ReportFields } from './pages/report-fields';
import { openTroubled } from './pages/screens/open-report';

test.describe('定稿', () => {
  test('is barred for a blank report, which can be downloaded as 草稿 all the same', async ({
    page,
  }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    await report.goTo('finish');
    await expect(page.getByText(/还有未填 \d+ 项，处理完可以定稿/)).toBeVisible();
    await page.getByRole('button', { name: '定稿' }).click();
    await expect(page.getByRole('alert', { name: /处要处理/ })).toBeFocused();
    await expect(page.getByRole('button', { name: '重新编辑' })).toHaveCount(0);
    expect(pageHeads((await report.downloadDocx()).bytes)).toContain('草稿');
  });

  test('freezes a whole report; its DOCX carries no 草稿, and 重新编辑 leads back', async ({
    page,
  }, info) => {
    const start = new NewReportPage(page);
    await start.open();
    const file = reportFile('invented-2025');
    file.agency.name = agencyOf(info);
    await start.chooseFile('报告.json', JSON.stringify(file));
    const report = await start.opened();
    await report.goTo('finish');
    await page.getByRole('button', { name: '定稿' }).click();
    await expect(page.getByRole('button', { name: '重新编辑' })).toBeVisible();
    const table = await report.openTable('表三');
    await expect(table.input('requests.received.naturalPerson')).toHaveAttribute('readonly');
    const docx = await report.downloadDocx();
    expect(docx.name).toMatch(/2025年政府信息公开工作年度报告.*\.docx$/);
    expect(pageHeads(docx.bytes)).not.toContain('草稿');

    await report.goTo('finish');
    await page.getByRole('button', { name: '重新编辑' }).click();
    await expect(page.getByRole('button', { name: '定稿' })).toBeEnabled();
  });
});

test('each line of what bars 定稿 leads by keyboard into its field, and says there what it said', async ({
  page,
}, info) => {
  const report = await openTroubled(page, agencyOf(info));
  const fields = new ReportFields(report);
  const panel = page.getByRole('complementary', { name: '校验、预览和说明' });
  await report.goTo('finish');
  await page.getByRole('button', { name: '定稿' }).click();
  const summary = page.getByRole('alert', { name: /处要处理/ });
  const lines = await summary.getByRole('link').allTextContents();
  await expect(summary.getByRole('heading')).toHaveText(`有 ${lines.length} 处要处理，处理完可以定稿`);

  const blank = { words: '为空。没有的填 0', leadsTo: 'tables.requests.petition.naturalPerson' };
  const planted = [...ofEachGroup, blank].filter(({ words }) => lines.some((line) => line.includes(words)));
  const known = lines.filter((line) => planted.some(({ words }) => line.includes(words)));
  expect(known).toEqual(lines);
  for (const { words, leadsTo } of planted) {
    await report.goTo('finish');
    await page.getByRole('button', { name: '定稿' }).click();
    await expect(summary).toBeFocused();
    const line = summary.getByRole('link').filter({ hasText: words }).first();
    const said = (await line.textContent()) ?? '';
    await line.press('Enter');
    await expect(fields.at(leadsTo), said).toBeFocused();
    await expect(panel.getByText(said, { exact: true }).first()).toBeVisible();
  }
});

test.describe('预览', () => {
  test('shows the pages of the PDF, with the figures of the form', async ({ page }, info) => {
    const start = new NewReportPage(page);
    await start.open();
    const file = reportFile('invented-2025');
    file.agency.name = agencyOf(info);
    await start.chooseFile('报告.json', JSON.stringify(file));
    const report = await start.opened();
    await report.goTo('表三');
    await page.getByRole('tab', { name: '预览' }).click();
    const pages = page.getByRole('region', { name: '预览页' });
    await expect(pages.locator('svg').first()).toBeVisible();
    await expect(pages).toContainText(file.tables['requests']?.['received']?.['naturalPerson'] ?? 'absent');
    await expect(pages).toContainText('2025年政府信息公开工作年度报告');
  });
});

function agencyOf(info: TestInfo): string {
  return `云江市测试局${info.testId}${info.retry}`;
}

/** All text in the page heads. */
function pageHeads(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /^word\/header\d*\.xml$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join('');
}
