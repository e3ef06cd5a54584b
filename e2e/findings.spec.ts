import { expect, test, type Page, type TestInfo } from './pages/test';
import { reportFile } from './fixtures/report-files';
import { FindingList } from './pages/finding-list';
import type { FigureTable } from './pages/figure-table';
import { NewReportPage } from './pages/new-report-page';
import type { ReportPage } from './pages/report-page';
import { violations } from './pages/violations';

const row = 'proactive.normativeDocument';
const reason = '有当年制发当年废止的文件';
const lapsed = '数字已改，原来的说明不再适用。重新核对。';

test.describe('说明', () => {
  test('of a 存疑 stays while its figures stay, reopens with each of them, and lets 定稿 pass', async ({
    page,
    browser,
  }, info) => {
    const report = await doubtful(page, info);
    const table = await report.openTable('表二');
    const list = panelOf(page);
    const doubt = list.about('少于本年制发件数');
    await list.explain(doubt, { usual: reason });
    await expect(doubt).toContainText('已说明');
    await expect(table.cell(`${row}.inForce`)).not.toHaveAttribute('data-mark', 'doubt');

    await page.reload();
    await expect(doubt).toContainText(`说明：${reason}`);
    await expect(doubt).toContainText('本机用户');

    await change(table, `${row}.inForce`, '3', '2');
    await change(table, `${row}.issued`, '5', '4');
    await change(table, `${row}.repealed`, '5', '4');
    await change(await report.openTable('表三'), 'requests.received.naturalPerson', '99', null);
    await report.goTo('表二');
    await expect(doubt).toContainText('已说明');
    await expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', /^(unchanged|saved)$/);

    const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await other.goto(page.url());
    const elsewhere = panelOf(other).about('少于本年制发件数');
    await expect(elsewhere).toContainText(`说明：${reason}`);
    await panelOf(other).explain(elsewhere, { typed: '属实' });
    await expect(doubt).toContainText('说明：属实');
    await other.context().close();

    async function change(place: FigureTable, cell: string, to: string, back: string | null) {
      const before = await place.input(cell).inputValue();
      await place.input(cell).fill(to);
      if (back !== null) await expect(doubt).toContainText(lapsed);
      await expect(list.about(reason)).toHaveCount(back === null ? 0 : 1);
      await place.input(cell).fill(back ?? before);
    }
  });

  test('that no longer fits is offered again, and 定稿 says where it is missing', async ({ page }, info) => {
    const report = await doubtful(page, info);
    const table = await report.openTable('表二');
    const list = panelOf(page);
    await list.explain(list.about('少于本年制发件数'), { typed: '当年制发的两件已废止' });
    await table.input(`${row}.inForce`).fill('3');
    await expect(list.about('少于本年制发件数')).toContainText(lapsed);

    await report.goTo('finish');
    const all = new FindingList(page, page.getByRole('region', { name: '问题', exact: true }));
    const line = all.about('少于本年制发件数');
    const said = (await line.locator('p').first().textContent()) ?? '';
    await page.getByRole('button', { name: '定稿' }).click();
    const summary = page.getByRole('alert', { name: /处要处理/ });
    await expect(summary).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await summary.getByRole('link', { name: said }).click();
    await expect(table.input(`${row}.inForce`)).toBeFocused();

    await report.goTo('finish');
    await line.getByRole('button', { name: '重新说明' }).click();
    await expect(line.getByLabel('原因', { exact: true })).toHaveValue('当年制发的两件已废止');
    await line.getByRole('button', { name: '保存说明' }).click();
    await expect(line).toContainText('已说明');
    // An item has no 说明原因 any more while its form is open, so each is found by its words.
    const others = await all.items
      .filter({ has: page.getByRole('button', { name: '说明原因' }) })
      .evaluateAll((items) => items.map((item) => item.querySelector('p')?.textContent ?? ''));
    for (const words of others) await all.explain(all.about(words), { typed: '已核对' });
    await page.getByRole('button', { name: '定稿' }).click();
    await expect(page.getByRole('button', { name: '重新编辑' })).toBeVisible();
    await expect(page.getByText(/按第 \d+ 版规则检查/)).toBeVisible();
    await expect(line).toContainText('说明：当年制发的两件已废止');
    await expect(line.getByRole('button', { name: '修改说明' })).toHaveCount(0);
  });

  test('is not taken without words, and can be taken back', async ({ page }, info) => {
    const report = await doubtful(page, info);
    await report.goTo('表二');
    const list = panelOf(page);
    const doubt = list.about('少于本年制发件数');
    await doubt.getByRole('button', { name: '说明原因' }).click();
    await doubt.getByRole('button', { name: '保存说明' }).click();
    await expect(doubt.getByRole('alert')).toHaveText('还没有写原因。数字填错的，去修改。');
    await expect(doubt.getByLabel('原因', { exact: true })).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await doubt.getByRole('button', { name: '取消' }).click();
    await list.explain(doubt, { typed: '属实' });
    await doubt.getByRole('button', { name: '撤回说明' }).click();
    await expect(doubt.getByRole('button', { name: '说明原因' })).toBeVisible();
    await expect(doubt).not.toContainText('属实');
  });
});

test.describe('校验', () => {
  test('shows one kind alone, every part at once, and leads from finding to finding', async ({
    page,
  }, info) => {
    const report = await doubtful(page, info);
    const table = await report.openTable('表二');
    await table.input('proactive.penalty.decisions').fill('1o');
    const panel = page.getByRole('complementary', { name: '校验、预览和说明' });
    const list = panelOf(page);
    const [doubt, wrong] = [list.about('少于本年制发件数'), list.about('1o')];
    await expect(doubt).toBeVisible();
    await panel.getByRole('button', { name: '只看有误，1 项' }).click();
    await expect(wrong).toBeVisible();
    await expect(doubt).toHaveCount(0);
    await panel.getByRole('button', { name: '只看有误，1 项' }).click();
    await report.goTo('表三');
    await expect(wrong).toHaveCount(0);
    await panel.getByLabel('只看本部分').uncheck();
    const part = new FindingList(page, panel.getByRole('region', { name: '二、主动公开' }));
    await expect(part.about('1o')).toBeVisible();
    await expect(part.about('少于本年制发件数')).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await part.about('1o').getByRole('button', { name: '去修改' }).click();
    await expect(table.input('proactive.penalty.decisions')).toBeFocused();
    await page.keyboard.press('Shift+F8');
    await expect(table.input(`${row}.inForce`)).toBeFocused();
    await page.keyboard.press('F8');
    await expect(table.input('proactive.penalty.decisions')).toBeFocused();
    const middle = await table.input('proactive.penalty.decisions').evaluate((field) => {
      const { top, height } = field.getBoundingClientRect();
      return Math.abs(top + height / 2 - window.innerHeight / 2) < window.innerHeight / 4;
    });
    expect(middle).toBe(true);
  });
});

test('检查设置 of 本机关 are kept, and what cannot be one is said at its field', async ({ page }, info) => {
  await page.goto('/settings');
  await page.getByRole('textbox', { name: '机关名称' }).fill(`云江市设置局${info.testId}`);
  await page.getByLabel('机关类型').selectOption({ label: '政府部门' });
  await page.getByLabel('第一部分字数上限').fill('很多');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('alert', { name: /处要改/ })).toContainText('现为“很多”');
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('第一部分字数上限').fill('1500');
  await page.getByLabel('词表（可不填）').fill(`旧称${info.testId} = 新称\n`);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText(/已保存 \d/)).toBeVisible();
});

/** A whole report in which 现行有效 is less than 本年制发. */
async function doubtful(page: Page, info: TestInfo): Promise<ReportPage> {
  const file = reportFile('invented-2025');
  file.agency.name = `云江市测试局${info.testId}${info.retry}`;
  const figures = file.tables['proactive']?.['normativeDocument'];
  if (!figures) throw new Error('no such row');
  Object.assign(figures, { issued: '4', repealed: '4', inForce: '2' });
  const start = new NewReportPage(page);
  await start.open();
  await start.chooseFile('报告.json', JSON.stringify(file));
  return start.opened();
}

function panelOf(page: Page): FindingList {
  return new FindingList(page, page.getByRole('complementary', { name: '校验、预览和说明' }));
}
