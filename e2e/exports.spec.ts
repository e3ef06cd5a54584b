import { expect, test, type Page, type TestInfo } from './pages/test';
import { officialForm202130 } from './fixtures/official-map/2021-30';
import { figuresOf, reportFile } from './fixtures/report-files';
import { FinishPage } from './pages/finish-page';
import { htmlFigures } from './pages/html-figures';
import { NewReportPage } from './pages/new-report-page';
import { xlsxFigures } from './pages/xlsx-figures';

const file = reportFile('invented-2025');
const figures = new Map(['proactive', 'requests', 'review'].flatMap((table) => [...figuresOf(file, table)]));

test('the web page that is downloaded shows every figure in its cell', async ({ page, context }, info) => {
  const finish = await openFinish(page, info);
  const { name, bytes } = await finish.download('网页');
  expect(name).toMatch(/2025年政府信息公开工作年度报告\.html$/);
  const opened = await context.newPage();
  await opened.setContent(Buffer.from(bytes).toString('utf8'));
  expect(await htmlFigures(opened.locator('main'), officialForm202130)).toEqual(figures);
});

test('the workbook that is downloaded holds every figure in its cell', async ({ page }, info) => {
  const finish = await openFinish(page, info);
  const { name, bytes } = await finish.download('XLSX');
  expect(name).toMatch(/2025年政府信息公开工作年度报告\.xlsx$/);
  expect(xlsxFigures(bytes, officialForm202130)).toEqual(figures);
});

test.describe('复制到剪贴板', () => {
  test('lands in the editor of a portal with its headings and tables', async ({
    page,
    context,
    outside,
  }, info) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const finish = await openFinish(page, info);
    await finish.copyWebPage();
    outside.forgetStylesOfCopy();
    await expectPasted(page);
  });

  test('does so on plain HTTP, where a page has no clipboard of its own', async ({ page }, info) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
      Reflect.deleteProperty(window, 'ClipboardItem');
    });
    const finish = await openFinish(page, info);
    expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
    await finish.copyWebPage();
    await expect(page.getByRole('button', { name: '复制到剪贴板' })).toBeFocused();
    await expectPasted(page);
  });

  test('says what to do where the browser allows no copy', async ({ page }, info) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
      Reflect.set(document, 'execCommand', () => false);
    });
    const finish = await openFinish(page, info);
    await finish.choose('网页');
    await page.getByRole('button', { name: '复制到剪贴板' }).click();
    await expect(page.getByText('浏览器不允许复制。下载网页，打开后全选复制。')).toBeVisible();
  });
});

/** The invented report under a name of its own, at its last step. */
async function openFinish(page: Page, info: TestInfo): Promise<FinishPage> {
  const agency = { ...file.agency, name: `云江市导出局${info.testId}${info.retry}` };
  const start = new NewReportPage(page);
  await start.open();
  await start.chooseFile('report.json', JSON.stringify({ ...file, agency }));
  const report = await start.opened();
  await report.goTo('finish');
  return new FinishPage(page);
}

/** Pastes into an editable place of another page, as an editor is one. */
async function expectPasted(page: Page): Promise<void> {
  const editor = await page.context().newPage();
  await editor.setContent('<div role="textbox" aria-label="正文" contenteditable></div>');
  const place = editor.getByRole('textbox', { name: '正文' });
  await place.focus();
  await editor.keyboard.press('ControlOrMeta+v');
  await expect(place.getByRole('heading', { name: '二、主动公开政府信息情况' })).toBeVisible();
  await expect(place.locator('caption')).toHaveCount(3);
  expect(await htmlFigures(place, officialForm202130)).toEqual(figures);
}
