import { expect, test } from 'playwright/test';
import { reportFile } from './fixtures/report-files';
import { NewReportPage } from './pages/new-report-page';

test('a date in words, which a date field cannot show, stays as it came', async ({ page }, info) => {
  const file = reportFile('guyuan-2021');
  const odd = {
    ...file,
    agency: { ...file.agency, name: `云江市旧稿局${info.testId}${info.retry}` },
    signature: { name: '云江市旧稿局', date: '二〇二二年一月' },
  };
  const start = new NewReportPage(page);
  await start.open();
  await start.chooseFile('report.json', JSON.stringify(odd));
  const report = await start.opened();
  await report.goTo('opening');
  // A figure typed afterwards is saved, so whatever the date field had changed would be saved by then as well.
  await page.getByLabel('署名').fill('云江市旧稿局办公室');
  await report.waitUntilSaved();
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const stored = await page.request.get(`/api/v1/reports/${id}`);
  expect(await stored.json()).toMatchObject({
    report: { signature: { name: '云江市旧稿局办公室', date: '二〇二二年一月' } },
  });
});
