import { readFileSync } from 'node:fs';
import { officialForm201960 } from './fixtures/official-map/2019-60';
import { officialForm202130 } from './fixtures/official-map/2021-30';
import { figuresOf, reportFile } from './fixtures/report-files';
import { ByKeyboard } from './pages/by-keyboard';
import { docxFigures } from './pages/docx-figures';
import { FigureTable } from './pages/figure-table';
import { NewReportPage } from './pages/new-report-page';
import { expect, test, type TestInfo } from './pages/test';

const isLong = process.env['NIANBAO_LONG'] === '1';
const tables = [
  ['表二', 'proactive'],
  ['表三', 'requests'],
  ['表四', 'review'],
] as const;
const parts = [
  ['matters', 'otherMatters'],
  ['opening', 'opening'],
  ['overview', 'overview'],
  ['problems', 'problemsAndImprovements'],
] as const;
/** Every text takes long: in the short run one of them stands for all. */
const typedParts = isLong ? parts : parts.slice(0, 1);

test.describe('a whole report by keyboard alone', () => {
  const cases = [
    ['an invented report, every input another figure', 'invented-2025', officialForm202130, 144],
    ['固原 2021', 'guyuan-2021', officialForm202130, 144],
    ['广州 2020', 'guangzhou-2020', officialForm201960, 132],
  ] as const;

  for (const [name, fixture, form, requestInputs] of isLong ? cases : cases.slice(0, 1)) {
    test(`${name}: no mouse, 表三 with a key a digit and one a cell, every figure and what was written there`, async ({
      page,
    }, info) => {
      // Some thousand keys, on a machine that may be busy.
      if (isLong) test.slow();
      const file = reportFile(fixture);
      const keys = await new ByKeyboard(page).watch();
      await keys.create(`${file.agency.name}${info.testId}${info.retry}`, file.year);
      for (const [step, part] of typedParts) {
        await keys.open(step);
        for (const [path, text] of textsOf(file.text[part], `text.${part}`)) await keys.typeText(path, text);
      }
      for (const [step, id] of tables) {
        await keys.open(step);
        const table = new FigureTable(page, step);
        const inputs = await table.inputs();
        const figures = figuresOf(file, id);
        const pressed = await keys.typeFigures(figures, inputs);
        const digits = inputs.map((address) => figures.get(address) ?? '').join('').length;
        expect(pressed, step).toBeLessThanOrEqual(digits + inputs.length);
        if (id === 'requests') expect(inputs).toHaveLength(requestInputs);
        expect(Object.fromEntries(await table.shown())).toEqual(Object.fromEntries(figures));
      }
      await keys.report.waitUntilSaved();
      await expect(keys.report.findings).toHaveCount(0);

      const id = new URL(page.url()).pathname.split('/')[2] ?? '';
      const stored = (await (await page.request.get(`/api/v1/reports/${id}`)).json()) as {
        report: Pick<typeof file, 'text'>;
      };
      const asked = Object.fromEntries(typedParts.map(([, part]) => [part, file.text[part] ?? '']));
      expect(written(stored.report.text)).toEqual(written(asked));
      await keys.reach(page.getByRole('link', { name: /^下载/ }), 'Shift+Tab');
      const waiting = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      const printed = docxFigures(readFileSync(await (await waiting).path()), form);
      for (const [, table] of tables) {
        for (const [address, text] of figuresOf(file, table)) {
          // The form of 2019 prints the unit of an amount in its cell.
          expect.soft(printed.get(address)?.replace(/万元$/, ''), address).toBe(text);
        }
      }
      expect(keys.mouseEvents()).toEqual([]);
    });
  }

  test('the invented report has no figure twice in 表三 and 表四', () => {
    const file = reportFile('invented-2025');
    const inputs = ['requests', 'review'].flatMap((table) =>
      [...figuresOf(file, table)].filter(
        ([address]) => !address.endsWith('.total') && !address.includes('.handled.'),
      ),
    );
    expect(inputs).toHaveLength(144 + 12);
    expect(new Set(inputs.map(([, text]) => text)).size).toBe(inputs.length);
  });
});

test('a mouse would be noticed', async ({ page }) => {
  const keys = await new ByKeyboard(page).watch();
  await page.goto('/reports/new');
  await page.getByLabel('机关名称').click();
  await expect.poll(() => keys.mouseEvents()).toContain('mousedown');
});

test.describe('表三 by keyboard', () => {
  test('Tab goes row by row over inputs, arrows and Enter go as the eye does', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    const at = (row: string, column: string) => `requests.${row}.${column}`;
    await table.input(at('received', 'naturalPerson')).focus();

    const walk = [
      ['Tab', at('received', 'commercialEnterprise')],
      ['Shift+Tab', at('received', 'naturalPerson')],
      ['ArrowDown', at('broughtForward', 'naturalPerson')],
      ['ArrowRight', at('broughtForward', 'commercialEnterprise')],
      ['Enter', at('granted', 'commercialEnterprise')],
      ['Shift+Enter', at('broughtForward', 'commercialEnterprise')],
      ['ArrowUp', at('received', 'commercialEnterprise')],
      ['ArrowLeft', at('received', 'naturalPerson')],
      ['Control+End', at('carriedForward', 'total')],
      ['Control+Home', at('received', 'naturalPerson')],
    ] as const;
    for (const [key, expected] of walk) {
      await page.keyboard.press(key);
      expect(await table.focused(), key).toBe(expected);
    }
  });

  test('Esc takes the figure in work back', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    const cell = table.input('requests.received.naturalPerson');
    await cell.fill('4');
    await cell.press('Tab');
    await cell.focus();
    await page.keyboard.type('99');
    await page.keyboard.press('Escape');
    await expect(cell).toHaveValue('4');
  });

  test('F8 goes to the cell of the next finding', async ({ page }, info) => {
    const report = await new NewReportPage(page).create(agencyOf(info), 2024);
    const table = await report.openTable('表三');
    await page.getByRole('button', { name: '零报告' }).click();
    await table.input('requests.petition.otherOrganization').fill('1o');
    await table.input('requests.received.naturalPerson').focus();
    await page.keyboard.press('F8');
    await expect(table.input('requests.petition.otherOrganization')).toBeFocused();
  });
});

function agencyOf(info: TestInfo): string {
  return `云江市测试局${info.testId}${info.retry}`;
}

function textsOf(
  text: string | Record<string, string> | undefined,
  path: string,
): readonly (readonly [path: string, text: string])[] {
  if (typeof text === 'string') return [[path, text]];
  return Object.entries(text ?? {}).map(([aspect, said]) => [`${path}.${aspect}`, said]);
}

/** Texts by path, blank ones left away. */
function written(texts: Record<string, string | Record<string, string>>): Record<string, string> {
  const all = Object.entries(texts).flatMap(([part, text]) => textsOf(text, part));
  return Object.fromEntries(all.filter(([, text]) => text !== ''));
}
