import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page, type TestInfo } from './pages/test';
import { figuresOf, reportFile } from './fixtures/report-files';
import { NewReportPage } from './pages/new-report-page';
import type { FigureTable } from './pages/figure-table';
import type { ReportPage } from './pages/report-page';

const invented = reportFile('invented-2025');
const isLong = process.env['NIANBAO_LONG'] === '1';
const first = 'requests.received.naturalPerson';

test.describe('a whole table pasted at once', () => {
  const cases = [
    ['表三', 'requests', 'excel-requests', '已粘贴 25 行 7 列'],
    ['表三', 'requests', 'wps-other-order', '已粘贴 25 行 6 列'],
    ['表三', 'requests', 'portal-page', '已粘贴 25 行 7 列'],
    ['表二', 'proactive', 'word-proactive', '已粘贴 6 行 3 列'],
    ['表四', 'review', 'word-review', '已粘贴 1 行 15 列'],
    ...(isLong
      ? ([
          ['表三', 'requests', 'excel-figures', '已粘贴 25 行 7 列'],
          ['表二', 'proactive', 'portal-page', '已粘贴 6 行 3 列'],
        ] as const)
      : []),
  ] as const;

  for (const [name, id, clipboard, said] of cases) {
    test(`${name} from ${clipboard}: every figure in its cell, one undo, kept on reload`, async ({
      page,
    }, info) => {
      const { report, table } = await open(page, info, name);
      const [start = ''] = await table.inputs();
      const blank = await table.shown();
      await paste(table.input(start), clipped(clipboard));
      await expect(report.toast).toContainText(`${said}，Ctrl+Z 撤销`);
      const figures = Object.fromEntries(figuresOf(invented, id));
      expect(Object.fromEntries(await table.shown())).toEqual(figures);
      await expect(table.region.locator('del:visible')).toHaveCount(0);

      await page.keyboard.press('Control+z');
      expect(await table.shown()).toEqual(blank);
      await page.keyboard.press('Control+y');
      expect(Object.fromEntries(await table.shown())).toEqual(figures);

      await report.waitUntilSaved();
      await page.reload();
      await expect(table.input(start)).toHaveValue(figures[start] ?? '');
      expect(Object.fromEntries(await table.shown())).toEqual(figures);
    });
  }
});

test('text with tabs alone, quoted label and all, lands like the rich text', async ({ page }, info) => {
  const { table } = await open(page, info, '表三');
  await paste(table.input(first), { ...clipped('excel-requests'), html: '' });
  await shows(table, Object.fromEntries(figuresOf(invented, 'requests')));
});

test('blanks stay blank, digits and separators are read, marks are kept as they stand', async ({
  page,
}, info) => {
  const { table } = await open(page, info, '表三');
  await table.input('requests.received.commercialEnterprise').fill('5');
  await paste(table.input(first), clipped('excel-blanks'));
  await expect(table.input(first)).toHaveValue('1234');
  await expect(table.input('requests.received.commercialEnterprise')).toHaveValue('');
  await expect(table.input('requests.received.researchInstitution')).toHaveValue('0');
  await expect(table.input('requests.broughtForward.naturalPerson')).toHaveValue('');
  await expect(table.input('requests.broughtForward.commercialEnterprise')).toHaveValue('7');
  await expect(table.input('requests.broughtForward.researchInstitution')).toHaveValue('-');
});

test.describe('a block that does not fit', () => {
  test('is shown first, and what fits lands after it was seen', async ({ page }, info) => {
    const { report, table } = await open(page, info, '表三');
    const blank = await table.shown();
    await paste(table.input(first), clipped('wps-does-not-fit'));
    const dialog = page.getByRole('dialog', { name: '粘贴 5 行，其中 4 处要先看一下' });
    await expect(dialog.getByRole('listitem')).toHaveText('本表没有“备注”一列，不粘贴');
    await expect(rowOf(dialog, '其中：网上申请')).toContainText('本表没有这一行，不粘贴');
    await expect(rowOf(dialog, '二、上年结转政府信息公开申请数量')).toContainText('“待查”不是数字，留作未填');
    await expect(rowOf(dialog, '（六）其他处理')).toContainText('这一行在本表中要分开填，不粘贴');
    expect(await table.shown()).toEqual(blank);

    await dialog.getByRole('button', { name: '粘贴其中能对应的 3 行' }).click();
    await expect(report.toast).toContainText('已粘贴 3 行 2 列');
    await expect(table.input(first)).toHaveValue('5');
    await expect(table.input('requests.broughtForward.naturalPerson')).toHaveValue('1');
    await expect(table.input('requests.broughtForward.commercialEnterprise')).toHaveValue('');
    await expect(table.input('requests.carriedForward.naturalPerson')).toHaveValue('2');
    await expect(table.input('requests.otherReason.naturalPerson')).toHaveValue('');
    await expect(table.input(first)).toBeFocused();
    await page.keyboard.press('Control+z');
    expect(await table.shown()).toEqual(blank);
  });

  test('lands nowhere after 取消, and too large a block is refused', async ({ page }, info) => {
    const { table } = await open(page, info, '表三');
    const blank = await table.shown();
    await paste(table.input('requests.carriedForward.otherOrganization'), clipped('excel-figures'));
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('超出本表，不粘贴');
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect(dialog).toHaveCount(0);
    await paste(table.input(first), { html: '', text: '1\t2\r\n'.repeat(10_000) });
    await expect(page.getByRole('alert').filter({ hasText: '远大于这张表' })).toBeVisible();
    expect(await table.shown()).toEqual(blank);
  });
});

test('a pasted total that differs from the computed one stands beside it, until a part is changed', async ({
  page,
}, info) => {
  const { report, table } = await open(page, info, '表三');
  await paste(table.input(first), { html: '', text: '1\t2\t3\t0\t0\t0\t7' });
  await expect(report.toast).toContainText('1 处总计与算出的不同');
  const total = table.total('requests.received.total');
  await expect(total).toHaveAccessibleName(/印作 7，计算 6/);
  await table.input(first).fill('2');
  await expect(total).toHaveText('7');
  await expect(total.locator('del:visible')).toHaveCount(0);
});

test('rows copied out of the table itself carry their figures into another report', async ({
  page,
}, info) => {
  const { table } = await open(page, info, '表三');
  await paste(table.input(first), clipped('excel-requests'));
  await shows(table, Object.fromEntries(figuresOf(invented, 'requests')));
  const copied = await table.region.evaluate((region) => {
    document.getSelection()?.selectAllChildren(region.querySelector('tbody') ?? region);
    const data = new DataTransfer();
    region.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return { html: data.getData('text/html'), text: data.getData('text/plain') };
  });
  const other = await open(page, info, '表三', 2);
  await paste(other.table.input(first), copied);
  await shows(other.table, Object.fromEntries(figuresOf(invented, 'requests')));
});

async function open(
  page: Page,
  info: TestInfo,
  name: '表二' | '表三' | '表四',
  number = 1,
): Promise<{ report: ReportPage; table: FigureTable }> {
  const report = await new NewReportPage(page).create(
    `云江市粘贴局${info.testId}${info.retry}${number}`,
    2025,
  );
  return { report, table: await report.openTable(name) };
}

/** A paste as the browser reports it, with both kinds of text. */
async function paste(field: Locator, clipboard: { html: string; text: string }): Promise<void> {
  await field.focus();
  await field.evaluate((element, { html, text }) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    data.setData('text/plain', text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, clipboard);
}

function clipped(name: string): { html: string; text: string } {
  const read = (ending: string) =>
    readFileSync(new URL(`./fixtures/clipboard/${name}.${ending}`, import.meta.url), 'utf8');
  return { html: read('html'), text: read('txt') };
}

function rowOf(dialog: Locator, label: string): Locator {
  return dialog.getByRole('row').filter({ hasText: label });
}

/** What was pasted lands when its program is there. */
async function shows(table: FigureTable, figures: Readonly<Record<string, string>>): Promise<void> {
  await expect.poll(async () => Object.fromEntries(await table.shown())).toEqual(figures);
}
