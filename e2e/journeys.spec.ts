import { expect, test } from './pages/test';
import { officialForm201960 } from './fixtures/official-map/2019-60';
import { figuresOf, reportFile } from './fixtures/report-files';
import { docxFigures } from './pages/docx-figures';
import { NewReportPage } from './pages/new-report-page';

test.describe('a report with one wrong figure', () => {
  test('广州 2020 with 自然人 wrong by one: 自然人 and 总计 do not balance until it is repaired', async ({
    page,
  }, info) => {
    const file = reportFile('guangzhou-2020');
    const address = 'requests.received.naturalPerson';
    const right = figuresOf(file, 'requests').get(address) ?? '';
    const wrong = String(Number(right) + 1);
    const mistaken = structuredClone(file);
    mistaken.tables['requests']!['received']!['naturalPerson'] = wrong;

    // What the file prints as the total would stand beside the computed one.
    mistaken.tables['requests']!['received']!['total'] = null;
    mistaken.agency.name = `${file.agency.name}${info.testId}${info.retry}`;
    const start = new NewReportPage(page);
    await start.open();
    await start.chooseFile('报告.json', JSON.stringify(mistaken));
    const report = await start.opened();
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
