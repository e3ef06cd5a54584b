import { NewReportPage } from './pages/new-report-page';
import { FigureTable } from './pages/figure-table';
import { ProseText } from './pages/prose-text';
import { ReportPage } from './pages/report-page';
import { expect, test, type Page, type TestInfo } from './pages/test';

const first = 'requests.received.naturalPerson';
const second = 'requests.received.commercialEnterprise';
const MEGABYTE = 1_000_000;
const isLong = process.env['NIANBAO_LONG'] === '1';
const TABS = isLong ? 10 : 3;
/** Thirty a second: two seconds, or the whole ten. */
const REPETITIONS = isLong ? 300 : 60;

test.describe('a paste that no field can take', () => {
  test('1 MB into a cell and into a text is refused with how much fits, and what stood there stays', async ({
    page,
  }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    await table.input(first).fill('7');
    await copyText(page, '8'.repeat(MEGABYTE));
    await table.input(first).focus();
    await page.keyboard.press('Control+v');
    const refused = page.getByRole('main').getByRole('alert');
    await expect(refused).toHaveText(
      `粘贴后有 ${MEGABYTE} 字，一格最多 40 字，没有粘贴。只复制需要的文字再粘贴。`,
    );
    await expect(table.input(first)).toHaveValue('7');

    await report.goTo('problems');
    const text = await new ProseText(page, '正文').open();
    await text.type('原有的话。');
    await copyText(page, '公开信息。\n'.repeat(MEGABYTE / 6));
    await text.field.focus();
    await page.keyboard.press('Control+v');
    await expect(refused).toContainText('一部分最多 50000 字，没有粘贴');
    await expect(text.field).toHaveText('原有的话。');
    await report.waitUntilSaved();
    await page.reload();
    await expect(text.field).toHaveText('原有的话。');
  });

  test('a picture into a cell and into a text is refused, a figure after it is taken', async ({
    page,
  }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    await pastePicture(page, first);
    const refused = page.getByRole('main').getByRole('alert');
    await expect(refused).toHaveText('复制的是图片，没有粘贴。复制文字或表格再粘贴。');
    await copyText(page, '12');
    await table.input(first).focus();
    await page.keyboard.press('Control+v');
    await expect(table.input(first)).toHaveValue('12');
    await expect(refused).toHaveCount(0);

    await report.goTo('problems');
    const text = await new ProseText(page, '正文').open();
    await text.type('有图为证。');
    await pastePicture(page, null);
    await expect(refused).toContainText('复制的是图片');
    await expect(text.field).toHaveText('有图为证。');
    await expect(text.field.locator('img[src]')).toHaveCount(0);
  });
});

test(`${TABS} tabs on one report: each types, all are saved, each shows what the others wrote`, async ({
  page,
  context,
}, info) => {
  const report = await new NewReportPage(page).create(agencyOf(info), 2024);
  const mine = await report.openTable('表三');
  const addresses = (await mine.inputs()).slice(0, TABS);
  const tabs = [page, ...(await Promise.all(addresses.slice(1).map(() => context.newPage())))];
  for (const tab of tabs.slice(1)) await tab.goto(page.url());
  for (const [at, tab] of tabs.entries()) {
    await new FigureTable(tab, '表三').input(addresses[at] ?? '').fill(String(at + 1));
  }
  for (const tab of tabs) await new ReportPage(tab).waitUntilSaved();
  for (const tab of [page, tabs[TABS - 1] ?? page]) {
    const table = new FigureTable(tab, '表三');
    for (const [at, address] of addresses.entries()) {
      await expect(table.input(address)).toHaveValue(String(at + 1), { timeout: 20_000 });
    }
  }
});

test.describe('a key held down for seconds', () => {
  test('is one figure as long as fits, named, saved, and taken back by one undo', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    await table.input(first).focus();
    await hold(page, '7');
    await expect(table.input(first)).toHaveValue('7'.repeat(40));
    await expect(table.input(first)).toHaveAttribute('aria-invalid', 'true');
    await report.waitUntilSaved();
    await page.keyboard.press('Control+z');
    await expect(table.input(first)).toHaveValue('');
    await page.keyboard.press('Control+y');
    await expect(table.input(first)).toHaveValue('7'.repeat(40));

    await hold(page, 'ArrowDown');
    expect(await table.focused()).toBe('requests.carriedForward.naturalPerson');
    await hold(page, 'Backspace');
    await page.keyboard.press('Control+Home');
    expect(await table.focused()).toBe(first);
    await expect(table.input(first)).toHaveValue('7'.repeat(40));
  });

  test('on the button that makes a report makes one', async ({ page }, info) => {
    const start = new NewReportPage(page);
    await start.open();
    await start.fill(agencyOf(info), '2024');
    await page.getByRole('button', { name: '新建并开始填写' }).focus();
    await hold(page, 'Enter');
    await start.opened();
    await page.goto('/');
    await expect(page.getByRole('row').filter({ hasText: agencyOf(info) })).toHaveCount(1);
  });
});

test.describe('a browser that keeps nothing', () => {
  test('saves over the network, says that it keeps no copy, and loses nothing', async ({
    page,
    browser,
  }, info) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.addInitScript(keepNothing);
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    await table.input(first).fill('31');
    await expect(page.getByText(/已保存 \d\d:\d\d:\d\d（本机不留副本，断网时不要关闭页面）/)).toBeVisible();
    await page.context().setOffline(true);
    await table.input(second).fill('6');
    await expect(page.getByText('离线，1 项还没有保存，不要关闭页面')).toBeVisible();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');
    await expect(table.input(second)).toHaveValue('6');
    await page.context().setOffline(false);
    await report.waitUntilSaved();

    const other = await browser.newPage();
    await other.goto(page.url());
    const elsewhere = new FigureTable(other, '表三');
    await expect(elsewhere.input(first)).toHaveValue('31');
    await expect(elsewhere.input(second)).toHaveValue('6');
    await other.close();
    expect(problems).toEqual([]);
  });
});

/** On the clipboard of the browser, from a page of its own, as another program puts it there. */
async function copyText(page: Page, text: string): Promise<void> {
  const other = await page.context().newPage();
  await other.evaluate((value) => {
    document.addEventListener('copy', (event) => {
      event.clipboardData?.setData('text/plain', value);
      event.preventDefault();
    });
  }, text);
  await other.keyboard.press('Control+c');
  await other.close();
  await page.bringToFront();
}

/** Into the cell, or where the focus is, as the browser reports a screenshot. */
async function pastePicture(page: Page, address: string | null): Promise<void> {
  const focused = page.locator(address === null ? ':focus' : `[data-cell="${address}"] input`);
  await focused.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array([137, 80, 78, 71])], '截图.png', { type: 'image/png' }));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
}

/** Each `down` after the first is a repetition, as the keyboard sends it while a key is held. */
async function hold(page: Page, key: string): Promise<void> {
  for (let times = 0; times < REPETITIONS; times += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

/** 不保存数据: no cookies, no storage, no database. */
function keepNothing(): void {
  const refuse = {
    get() {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    },
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel']) {
    Object.defineProperty(window, name, refuse);
  }
  Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined });
}

function agencyOf(info: TestInfo): string {
  return `云江市测试局${info.testId}${info.retry}`;
}
