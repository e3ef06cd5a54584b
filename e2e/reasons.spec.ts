import { expect, test, type Page, type TestInfo } from './pages/test';
import { atLength } from './fixtures/planted/at-length';
import { atLengthIn2020, ofEachGroupIn2020 } from './fixtures/planted/in-2020';
import { ofEachGroup } from './fixtures/planted/of-each-group';
import type { Change, Planted } from './fixtures/planted/planted';
import type { FindingList } from './pages/finding-list';
import { openPlanted, type OpenPlanted } from './pages/open-planted';

const isLong = process.env['NIANBAO_LONG'] === '1';
const lapsed = '数字已改，原来的说明不再适用。重新核对。';
/** Read by no 存疑 here. */
const elsewhere: Change = ['tables.proactive.penalty.decisions', '5'];
const others: readonly Change[] = [
  elsewhere,
  ['tables.requests.received.naturalPerson', '12'],
  ['text.overview.platform', '网站专栏由2名专人维护。'],
];
const isDoubt = ({ reads }: Planted) => reads !== undefined;

test.describe('说明 of several 存疑', () => {
  const all = ofEachGroup.filter(isDoubt);

  test('lapses with each figure that one was given for, comes back with it, and holds through every other change', async ({
    page,
  }, info) => {
    expect(all.map(({ group }) => group)).toEqual(['T2', 'Y', 'N', 'P', 'D']);
    const opened = await explained(page, info, 2025, all);
    await changeInTurn(opened, others, all);

    await page.getByRole('tab', { name: '上年' }).click();
    await page.getByRole('button', { name: '修改录入' }).click();
    const dialog = page.getByRole('dialog', { name: '录入2024年的数' });
    const figure = dialog.getByRole('group', { name: '表二' }).getByRole('textbox').last();
    await expect(figure).toHaveValue('20');
    await figure.fill('19');
    await dialog.getByRole('button', { name: '录入' }).click();
    await expect(dialog).toBeHidden();
    await page.getByLabel('只看本部分').uncheck();
    await expectOpen(opened.list, all, 'Y03');
  });

  test('does so in a report of 2020 too', async ({ page }, info) => {
    const opened = await explained(page, info, 2020, ofEachGroupIn2020);
    await changeInTurn(opened, [elsewhere], ofEachGroupIn2020);
  });
});

if (isLong) {
  test.describe('说明 of one 存疑', () => {
    for (const [year, all] of [
      [2025, atLength],
      [2020, atLengthIn2020],
    ] as const) {
      for (const one of all.filter(isDoubt)) {
        test(`lapses with each of its figures, and with no other: ${one.rule}`, async ({ page }, info) => {
          await changeInTurn(await explained(page, info, year, [one]), [elsewhere], [one]);
        });
      }
    }
  });
}

/** A report in which each of these 存疑 has been explained. */
async function explained(
  page: Page,
  info: TestInfo,
  year: 2025 | 2020,
  all: readonly Planted[],
): Promise<OpenPlanted> {
  const opened = await openPlanted(page, `云江市说明局${info.testId}${info.retry}`, year, all);
  for (const { rule } of all) await opened.list.explain(opened.list.ofRule(rule), { typed: `属实，${rule}` });
  await expectOpen(opened.list, all, null);
  return opened;
}

/** What is done first stays, so that whatever comes later is seen after it. */
async function changeInTurn(
  { fields, list, report }: OpenPlanted,
  first: readonly Change[],
  all: readonly Planted[],
): Promise<void> {
  for (const [path, value] of first) await fields.fill(path, value);
  for (const { rule, reads = [] } of all) {
    for (const [path, value] of reads) {
      const before = await fields.read(path);
      await fields.fill(path, value);
      await expectOpen(list, all, rule);
      await fields.fill(path, before);
      await expectOpen(list, all, null);
    }
  }
  await report.waitUntilSaved();
}

/** One of the 存疑 asks for another look, with what was said of it before; the others are 已说明. */
async function expectOpen(list: FindingList, all: readonly Planted[], open: string | null): Promise<void> {
  for (const { rule } of all) {
    await expect(list.ofRule(rule), rule).toContainText(`说明：属实，${rule}`);
    await expect(list.ofRule(rule), rule).toContainText(rule === open ? lapsed : '已说明');
  }
}
