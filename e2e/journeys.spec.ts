import { expect, test, type TestInfo } from 'playwright/test';
import { officialForm201960 } from './fixtures/official-map/2019-60';
import { officialForm202130 } from './fixtures/official-map/2021-30';
import { figuresOf, reportFile, type ReportFile } from './fixtures/report-files';
import { docxFigures } from './pages/docx-figures';
import { NewReportPage } from './pages/new-report-page';
import type { ReportPage } from './pages/report-page';

const tables = [
  ['表二', 'proactive'],
  ['表三', 'requests'],
  ['表四', 'review'],
] as const;

test.describe('a clerk types a whole report by keyboard', () => {
  const cases = [
    ['an invented report, every input another figure', 'invented-2025', officialForm202130],
    ['固原 2021', 'guyuan-2021', officialForm202130],
  ] as const;

  for (const [name, fixture, form] of cases) {
    test(`${name}: totals are computed, and the DOCX shows every figure in its cell`, async ({
      page,
    }, info) => {
      const file = reportFile(fixture);
      const report = await typeReport(new NewReportPage(page), file, info);
      await expect(report.findings).toHaveCount(0);

      const docx = await report.downloadDocx();
      const printed = docxFigures(docx.bytes, form);
      for (const [, table] of tables) {
        for (const [address, text] of figuresOf(file, table)) {
          expect.soft(printed.get(address), address).toBe(text);
        }
      }
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

  test('广州 2020 with 自然人 wrong by one: 自然人 and 总计 do not balance until it is repaired', async ({
    page,
  }, info) => {
    const file = reportFile('guangzhou-2020');
    const address = 'requests.received.naturalPerson';
    const right = figuresOf(file, 'requests').get(address) ?? '';
    const wrong = String(Number(right) + 1);
    const mistaken = structuredClone(file);
    mistaken.tables['requests']!['received']!['naturalPerson'] = wrong;

    const report = await typeReport(new NewReportPage(page), mistaken, info);
    const table = await report.openTable('表三');
    await expect(table.balance('naturalPerson')).toContainText('差 1');
    await expect(table.balance('total')).toContainText('差 1');
    await expect(report.findingsAbout('T3-02')).toHaveCount(2);
    await expect(report.findingsAbout('“自然人”列')).toContainText(
      '新收 9 + 上年结转 0 = 9；办结 7 + 结转下年 1 = 8，相差 1',
    );
    await expect(report.findingsAbout('“总计”列')).toContainText(
      '新收 11 + 上年结转 0 = 11；办结 9 + 结转下年 1 = 10，相差 1',
    );

    await report.findingsAbout('“自然人”列').getByRole('button', { name: '去修改' }).click();
    await expect(table.input(address)).toBeFocused();
    await page.keyboard.type(right);
    await expect(report.findings).toHaveCount(0);
    await expect(table.balance('naturalPerson')).toContainText('相符');
    await expect(table.balance('total')).toContainText('相符');

    const printed = docxFigures((await report.downloadDocx()).bytes, officialForm201960);
    for (const [cell, text] of figuresOf(file, 'requests')) expect.soft(printed.get(cell), cell).toBe(text);
  });
});

/** A new report under a name of this test's own, its three tables typed and saved, totals as in the file. */
async function typeReport(start: NewReportPage, file: ReportFile, info: TestInfo): Promise<ReportPage> {
  const report = await start.create(`${file.agency.name}${info.testId}${info.retry}`, file.year);
  for (const [name, id] of tables) {
    const table = await report.openTable(name);
    const figures = figuresOf(file, id);
    await table.typeAll(figures);
    const inputs = new Set(await table.inputs());
    for (const [address, text] of await table.shown()) {
      if (inputs.has(address)) expect.soft(text, address).toBe(figures.get(address));
    }
  }
  await report.waitUntilSaved();
  return report;
}
