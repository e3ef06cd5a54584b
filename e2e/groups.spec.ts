import { expect, test, type TestInfo } from './pages/test';
import { atLength } from './fixtures/planted/at-length';
import { atLengthIn2020, ofEachGroupIn2020 } from './fixtures/planted/in-2020';
import { ofEachGroup } from './fixtures/planted/of-each-group';
import type { Planted } from './fixtures/planted/planted';
import { openPlanted, type OpenPlanted } from './pages/open-planted';

const isLong = process.env['NIANBAO_LONG'] === '1';

test.describe('校验 of every group', () => {
  test('is found, leads to its field, is mended there and gone, while the others stay', async ({
    page,
  }, info) => {
    const groups = ofEachGroup.map(({ group }) => group);
    expect(groups).toEqual(['C', 'T2', 'T3', 'T4', 'Y', 'N', 'S', 'I', 'X', 'P', 'D']);
    const opened = await openPlanted(page, agencyOf(info), 2025, ofEachGroup);
    await workOff(opened, ofEachGroup);
    await opened.report.goTo('finish');
    await page.getByRole('button', { name: '定稿' }).click();
    await expect(page.getByRole('button', { name: '重新编辑' })).toBeVisible();
  });

  test('is found in a report of 2020 too', async ({ page }, info) => {
    const opened = await openPlanted(page, agencyOf(info), 2020, ofEachGroupIn2020);
    await workOff(opened, ofEachGroupIn2020);
  });
});

if (isLong) {
  test.describe('校验 that stands alone', () => {
    for (const [year, all] of [
      [2025, atLength],
      [2020, atLengthIn2020],
    ] as const) {
      for (const one of all) {
        test(`is found and mended: ${one.rule}`, async ({ page }, info) => {
          await workOff(await openPlanted(page, agencyOf(info), year, [one]), [one]);
        });
      }
    }
  });
}

/** From the first finding to the last: the words, the way to the field, the repair. */
async function workOff({ report, fields, list }: OpenPlanted, all: readonly Planted[]): Promise<void> {
  for (const [at, one] of all.entries()) {
    await expect.poll(() => list.rules()).toEqual(rulesOf(all.slice(at)));
    const item = list.about(one.words);
    await item.getByRole('button', { name: '去修改' }).first().click();
    await expect(fields.at(one.leadsTo)).toBeFocused();
    if (one.quote !== undefined) {
      expect(await report.page.evaluate(() => getSelection()?.toString())).toBe(one.quote);
    }
    if (typeof one.mend === 'string') await item.getByRole('button', { name: one.mend }).click();
    else for (const [path, value] of Object.entries(one.mend)) await fields.fill(path, value);
    await expect(item).toHaveCount(0);
  }
  await expect.poll(() => list.rules()).toEqual([]);
}

function rulesOf(all: readonly Planted[]): string[] {
  return all.flatMap(({ rule, count = 1 }) => Array.from({ length: count }, () => rule)).sort();
}

function agencyOf(info: TestInfo): string {
  return `云江市分组局${info.testId}${info.retry}`;
}
