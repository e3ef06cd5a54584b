import { expect, test } from './pages/test';
import { reportFile } from './fixtures/report-files';
import { NewReportPage } from './pages/new-report-page';

test('a date in words is shown as it came, named at its place, and can be repaired', async ({
  page,
}, info) => {
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
  const date = page.getByLabel('成文日期');
  await expect(date).toHaveValue('二〇二二年一月');
  await expect(date).toHaveAccessibleDescription('提示 不是“2026年1月20日”这样的日期，文件里照样印出。');
  // Typed afterwards and saved, so whatever the date field had changed would be saved by then as well.
  await page.getByLabel('署名').fill('云江市旧稿局办公室');
  await report.waitUntilSaved();
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const signature = async () => {
    const stored = (await (await page.request.get(`/api/v1/reports/${id}`)).json()) as Stored;
    return stored.report.signature;
  };
  expect(await signature()).toEqual({ name: '云江市旧稿局办公室', date: '二〇二二年一月' });

  await date.fill('2022年1月20日');
  await date.press('Tab');
  await expect(date).toHaveValue('2022-01-20');
  await expect(date).toHaveAccessibleDescription('印作2022年1月20日');
  await expect.poll(signature).toEqual({ name: '云江市旧稿局办公室', date: '2022-01-20' });
});

interface Stored {
  readonly report: { readonly signature: { readonly name: string; readonly date: string } };
}
