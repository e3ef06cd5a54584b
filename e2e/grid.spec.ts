import { expect, test, type Page, type TestInfo } from './pages/test';
import type { FigureTable } from './pages/figure-table';
import { NewReportPage } from './pages/new-report-page';
import { ReportPage } from './pages/report-page';

const at = (row: string, column: string) => `requests.${row}.${column}`;
const first = at('received', 'naturalPerson');
const second = at('received', 'commercialEnterprise');
const below = at('broughtForward', 'naturalPerson');
const square = [first, second, below, at('broughtForward', 'commercialEnterprise')];

test('a rectangle of cells is selected, counted, copied, emptied and pasted; each act is one undo', async ({
  page,
}, info) => {
  const { report, table } = await open(page, info);
  await type(page, table, { [first]: '3', [second]: '4', [below]: '5' });
  const before = await table.shown();

  await test.step('by Shift and arrows, by Shift and a click, by Shift+End, by Ctrl+A', async () => {
    await table.input(first).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await table.selected()).toEqual(square);
    await expect(said(page)).toHaveText('选中 2 行 2 列，计数 3，合计 12');
    await page.keyboard.press('ArrowDown');
    expect(await table.selected()).toEqual([]);
    await expect(said(page)).toHaveText('');

    await table.input(first).focus();
    await table.input(square[3] ?? '').click({ modifiers: ['Shift'] });
    expect(await table.selected()).toEqual(square);
    await table.input(first).focus();
    await page.keyboard.press('Shift+End');
    await expect(said(page)).toHaveText('选中 1 行 7 列，计数 2，合计 7');
    await page.keyboard.press('Control+a');
    expect(await table.selected()).toHaveLength(175);
    await page.keyboard.press('Escape');
    expect(await table.selected()).toEqual([]);
  });

  await test.step('Ctrl+D writes the first row down', async () => {
    await select(page, table, second, 'Shift+ArrowDown', 'Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect(table.input(at('granted', 'commercialEnterprise'))).toHaveValue('4');
    await expect(report.toast).toContainText('已向下填充 2 格');
    await page.keyboard.press('Control+z');
    expect(await table.shown()).toEqual(before);
    await table.input(at('broughtForward', 'commercialEnterprise')).focus();
    await page.keyboard.press('Control+d');
    await expect(table.input(at('broughtForward', 'commercialEnterprise'))).toHaveValue('4');
    await page.keyboard.press('Control+z');
  });

  await test.step('Ctrl+X takes the figures away, Ctrl+V puts them elsewhere', async () => {
    await select(page, table, first, 'Shift+ArrowRight', 'Shift+ArrowDown');
    await page.keyboard.press('Control+x');
    await expect(report.toast).toContainText('已清空 3 格');
    await expect(table.input(below)).toHaveValue('');
    const target = at('petition', 'researchInstitution');
    await table.input(target).focus();
    await page.keyboard.press('Control+v');
    await expect(table.input(target)).toHaveValue('3');
    await expect(table.input(at('petition', 'publicWelfareOrganization'))).toHaveValue('4');
    await expect(table.input(at('repeatRequest', 'researchInstitution'))).toHaveValue('5');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await table.shown()).toEqual(before);
  });

  await test.step('Ctrl+C copies a computed total, and one value goes into every selected cell', async () => {
    await table.total(at('received', 'total')).focus();
    await page.keyboard.press('Control+c');
    await select(page, table, below, 'Shift+ArrowRight', 'Shift+ArrowRight');
    await page.keyboard.press('Control+v');
    await expect(report.toast).toContainText('已粘贴到 3 格');
    await expect(table.total(at('broughtForward', 'total'))).toHaveText('21');
    await page.keyboard.press('Control+z');
  });

  await test.step('Delete empties it', async () => {
    await select(page, table, first, 'Shift+ArrowRight', 'Shift+ArrowDown');
    await page.keyboard.press('Delete');
    await expect(report.toast).toContainText('已清空 3 格');
    for (const address of square) await expect(table.input(address)).toHaveValue('');
    await page.keyboard.press('Control+z');
    expect(await table.shown()).toEqual(before);
  });
});

test('F2 edits within a cell: arrows move the caret until Enter; without it they leave the cell', async ({
  page,
}, info) => {
  const { table } = await open(page, info);
  await type(page, table, { [first]: '124' });
  await table.input(first).focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('3');
  expect(await table.focused()).toBe(first);
  await expect(table.input(first)).toHaveValue('1234');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  expect(await table.focused()).toBe(first);
  await page.keyboard.press('Enter');
  expect(await table.focused()).toBe(below);

  await page.keyboard.press('F2');
  await page.keyboard.type('77');
  await page.keyboard.press('Escape');
  await expect(table.input(below)).toHaveValue('');
  await page.keyboard.press('ArrowRight');
  expect(await table.focused()).toBe(at('broughtForward', 'commercialEnterprise'));
});

test('本行填 0 and 其余填 0 fill blanks alone, by button and by key, and say how many', async ({
  page,
}, info) => {
  const { report, table } = await open(page, info);
  await type(page, table, { [first]: '3' });
  await table.input(second).focus();
  await page.getByRole('button', { name: '本行填 0' }).click();
  await expect(report.toast).toContainText('已把本行 5 个未填的格子填为 0');
  expect(await table.focused()).toBe(second);
  await expect(table.input(first)).toHaveValue('3');
  await expect(table.total(at('received', 'total'))).toHaveText('3');
  await expect(page.getByRole('button', { name: '本行填 0' })).toBeDisabled();
  await expect(table.input(below)).toHaveValue('');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+0');
  await expect(report.toast).toContainText('已把本行 6 个');
  await page.keyboard.press('Alt+Shift+0');
  await expect(report.toast).toContainText('已把 132 个未填的格子填为 0');
  for (let act = 0; act < 3; act += 1) await page.keyboard.press('Control+z');
  await expect(table.input(second)).toHaveValue('');
  await expect(table.input(first)).toHaveValue('3');
});

test('undo goes over tables and prose and is there after a reload, save where somebody else wrote', async ({
  page,
  browser,
}, info) => {
  const { report, table } = await open(page, info);
  await type(page, table, { [first]: '3' });
  await report.goTo('opening');
  await page.getByLabel('署名').fill('云江市测试局');
  await report.openTable('表三');
  await type(page, table, { [second]: '4', [below]: '5' });
  await report.waitUntilSaved();
  await page.keyboard.press('Control+z');
  await expect(table.input(below)).toHaveValue('');
  await report.waitUntilSaved();

  const other = await browser.newPage();
  await other.goto(page.url());
  await other.locator(`[data-cell="${second}"] input`).fill('6');
  await new ReportPage(other).waitUntilSaved();
  await other.close();

  await page.reload();
  await expect(table.input(second)).toHaveValue('6');
  // What is seen at first is older than the scripts of the page.
  await expect(async () => {
    await table.input(first).press('Control+y');
    await expect(table.input(below)).toHaveValue('5', { timeout: 200 });
  }).toPass();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  const signature = page.getByLabel('署名');
  await expect(signature).toHaveValue(/测试局.+/);
  await expect(signature).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(table.input(first)).toHaveValue('');
  await expect(table.input(first)).toBeFocused();
  await expect(table.input(second)).toHaveValue('6');
});

test('heads and strip never hide the cell in work, whose row and column are marked', async ({
  page,
}, info) => {
  const { table } = await open(page, info);
  await table.input(first).focus();
  for (const key of ['ArrowDown', 'ArrowUp']) {
    for (let step = 0; step < 24; step += 1) {
      await page.keyboard.press(key);
      expect(await isInSight(page), `${key} ${step + 1}`).toBe(true);
    }
  }
  await expect(table.region.locator('th[data-current]')).toHaveText(['自然人', /本年新收/]);
});

test('? lists the keys, Esc closes the list and gives the cell back', async ({ page }, info) => {
  const { table } = await open(page, info);
  await table.input(first).focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: '填表时可用的按键' });
  await expect(dialog.getByRole('row').filter({ hasText: 'Ctrl+D' })).toContainText('向下填充');
  await page.keyboard.press('Escape');
  await expect(table.input(first)).toBeFocused();
  await expect(table.input(first)).toHaveValue('');
});

async function open(page: Page, info: TestInfo): Promise<{ report: ReportPage; table: FigureTable }> {
  const report = await new NewReportPage(page).create(`云江市测试局${info.testId}${info.retry}`, 2024);
  return { report, table: await report.openTable('表三') };
}

/** Cell by cell, so that each is an act of its own. */
async function type(page: Page, table: FigureTable, figures: Record<string, string>): Promise<void> {
  for (const [address, text] of Object.entries(figures)) {
    await table.input(address).focus();
    await page.keyboard.type(text);
  }
}

async function select(page: Page, table: FigureTable, from: string, ...keys: string[]): Promise<void> {
  await table.input(from).focus();
  for (const key of keys) await page.keyboard.press(key);
}

/** What the status bar says of the selection. */
function said(page: Page) {
  return page.getByRole('contentinfo').getByRole('status');
}

/** Whether the middle and the corners of the focused cell are what one sees there. */
function isInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const field = document.activeElement;
    const box = field?.getBoundingClientRect();
    if (!field || !box) return false;
    const points = [
      [box.left + 2, box.top + 2],
      [box.right - 2, box.bottom - 2],
      [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
    ] as const;
    return points.every(([x, y]) => field.closest('td')?.contains(document.elementFromPoint(x, y)) === true);
  });
}
