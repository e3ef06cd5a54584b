import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Download, type Page, type TestInfo } from './pages/test';
import { readFile } from 'node:fs/promises';
import { figuresOf, reportFile } from './fixtures/report-files';
import { NewReportPage } from './pages/new-report-page';
import type { ReportPage } from './pages/report-page';
import { violations } from './pages/violations';

const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
  'total',
];

test.describe('核对单', () => {
  test('that is downloaded has both sides of every column, and by how much one is off', async ({
    page,
  }, info) => {
    const report = await openReport(page, info);
    const sheet = rowsOf(
      await downloadSheet(page, report, /^云江市核对局.*2025年政府信息公开工作年度报告核对单\.docx$/),
    );
    const figures = figuresOf(reportFile('invented-2025'), 'requests');
    const sum = (rows: readonly string[]) =>
      columns.map((column) =>
        rows.reduce((total, row) => total + Number(figures.get(`requests.${row}.${column}`)), 0),
      );
    const left = sum(['received', 'broughtForward']);
    expect(sum(['handled', 'carriedForward'])).toEqual(left);
    expect(sheet).toContainEqual(['新收＋上年结转', ...left.map(String)]);
    expect(sheet).toContainEqual(['办结＋结转下年', ...left.map(String)]);
    expect(sheet).toContainEqual(['核对', ...columns.map(() => '相符')]);

    const table = await report.openTable('表三');
    await table.input('requests.received.naturalPerson').fill('2393');
    const wrong = rowsOf(await downloadSheet(page, report));
    expect(wrong).toContainEqual(['核对', '差 2', ...Array.from({ length: 5 }, () => '相符'), '差 2']);
    expect(wrong.flat().filter((text) => text.startsWith('表三“自然人”列：'))).toHaveLength(1);
  });

  test('opens in the browser as one PDF, marked 草稿 until 定稿', async ({ page }, info) => {
    const report = await openReport(page, info);
    await report.goTo('finish');
    const href = await page.getByRole('link', { name: '打开核对单 PDF' }).getAttribute('href');
    const answer = await page.request.get(href ?? '');
    expect(answer.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining('inline'),
    });
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    const heads = (bytes: Uint8Array) => Object.keys(unzipSync(bytes)).filter((part) => /header/.test(part));
    expect(heads(await downloadSheet(page, report))).not.toEqual([]);
    await page.getByRole('button', { name: '定稿' }).click();
    await expect(page.getByRole('button', { name: '重新编辑' })).toBeVisible();
    expect(heads(await downloadSheet(page, report))).toEqual([]);
  });

  test('comes in no other kind of file', async ({ page }, info) => {
    const report = await openReport(page, info);
    await report.goTo('finish');
    const href = (await page.getByRole('link', { name: '打开核对单 PDF' }).getAttribute('href')) ?? '';
    expect((await page.request.get(href.replace('to=pdf', 'to=xlsx'))).status()).toBe(400);
    expect((await page.request.get(href.replace('kind=balance', 'kind=other'))).status()).toBe(400);
  });

  test('has no violation that axe knows where it is offered', async ({ page }, info) => {
    const report = await openReport(page, info);
    await report.goTo('finish');
    await expect(page.getByRole('button', { name: '打印核对单' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});

/** The invented report under a name of its own. */
async function openReport(page: Page, info: TestInfo): Promise<ReportPage> {
  const file = reportFile('invented-2025');
  file.agency.name = `云江市核对局${info.testId}${info.retry}`;
  const start = new NewReportPage(page);
  await start.open();
  await start.chooseFile('报告.json', JSON.stringify(file));
  return start.opened();
}

async function downloadSheet(page: Page, report: ReportPage, name = /核对单\.docx$/): Promise<Uint8Array> {
  await report.goTo('finish');
  const waiting: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载核对单 DOCX' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(name);
  return readFile(await download.path());
}

/** What each row of the tables says, cell by cell, empty ones and those of merged rows left out. */
function rowsOf(bytes: Uint8Array): string[][] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml
    .split(/<w:tr[ >]/)
    .slice(1)
    .map((row) =>
      row
        .split(/<w:tc>/)
        .slice(1)
        .map((cell) => [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(''))
        .filter((text) => text !== ''),
    );
}
