import { expect, test, type Page, type TestInfo } from './pages/test';
import { reportFile, type ReportFile } from './fixtures/report-files';
import { ComparisonPage } from './pages/comparison-page';
import { NewReportPage } from './pages/new-report-page';
import type { ReportPage } from './pages/report-page';
import { violations } from './pages/violations';

test('every figure stands beside last year’s, jumps are marked, and what is typed last is compared', async ({
  page,
}, info) => {
  await open(page, zeroFile(info, 2024, { granted: '2', received: '8', carriedForward: '6' }));
  const report = await open(
    page,
    zeroFile(info, 2025, { granted: '35', received: '38', carriedForward: '9' }),
  );
  const table = await report.openTable('表三');
  await page.getByRole('tab', { name: '上年' }).click();
  await table.input('requests.received.commercialEnterprise').fill('2');
  await page.getByRole('link', { name: '与上年对比' }).click();

  await expect(page.getByRole('heading', { name: '与上年对比', level: 1 })).toBeVisible();
  const comparison = new ComparisonPage(page);
  const total = '表三 总计';
  expect(await comparison.line(total, /本年新收/)).toEqual(['40', '8', '+32', '+400.0%', '']);
  expect(await comparison.line(total, '（一）予以公开 变动较大')).toEqual([
    '35',
    '2',
    '+33',
    '+1650.0%',
    '100.0%',
  ]);
  expect(await comparison.line(total, /部分公开/)).toEqual(['0', '0', '0', '—', '0%']);
  expect(await comparison.line('表二', '行政许可 本年处理决定数量')).toEqual(['未填', '0', '', '']);
  const jumps = comparison.sheet('变动较大的数').getByRole('listitem');
  await expect(jumps).toHaveText([/^表三 （一）予以公开 \/ 总计/, /^表三 （七）总计 \/ 总计/]);

  await page.getByRole('tab', { name: '商业企业' }).click();
  expect(await comparison.line('表三 商业企业', /本年新收/)).toEqual(['2', '0', '+2', '—', '', '5.0%']);
  await expect(page.getByRole('table', { name: total })).toBeHidden();

  await expect(comparison.chart('新收')).toHaveAccessibleName('新收：2024年 8，2025年 40');
  await expect(comparison.chart('（一）予以公开')).toHaveAccessibleName(
    '（一）予以公开：2024年 2（占办结 100.0%），2025年 35（占办结 100.0%）',
  );
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }

  await page.getByRole('link', { name: '去核对：表三 （一）予以公开 / 总计' }).click();
  await expect(table.total('requests.granted.total')).toBeFocused();
  await expect(table.total('requests.granted.total')).toBeInViewport();
  await page.goBack();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: total })).toBeVisible();
  await expect(page.getByRole('row', { name: /部分公开/ }).first()).toBeHidden();
});

test('a year with another form is compared where both have the row', async ({ page }, info) => {
  const before = reportFile('guangzhou-2020');
  before.agency.name = agencyOf(info);
  await open(page, before);
  const report = await open(page, zeroFile(info, 2021, { received: '4', granted: '4' }));
  await report.goTo('finish');
  await page.getByRole('link', { name: '与上年对比' }).click();

  const comparison = new ComparisonPage(page);
  await expect(page.getByRole('table', { name: '表三 总计' })).toBeVisible();
  expect(await comparison.line('表三 总计', /本年新收/)).toEqual(['4', '10', '−6', '−60.0%', '']);
  expect(await comparison.line('表三 总计', '3.其他')).toEqual(['0', '上年表式没有这一行', '0%']);
  expect(await comparison.line('表二，只有2020年表式有', '采购总金额')).toEqual(['2908.85']);
});

test('without last year’s report it says how the figures come here', async ({ page }, info) => {
  await open(page, zeroFile(info, 2025, {}));
  await page.goto(`${new URL(page.url()).pathname.split('/').slice(0, 3).join('/')}/compare`);
  await expect(page.getByRole('heading', { name: '还没有2024年的数' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: '导入上年报告' }).click();
  await expect(page).toHaveURL(/\/import\?report=/);
});

function agencyOf(info: TestInfo): string {
  return `云江市对比局${info.testId}${info.retry}`;
}

/** A report of zeros but for these figures of 自然人; 行政许可 is blank this year. */
function zeroFile(info: TestInfo, year: number, persons: Readonly<Record<string, string>>): ReportFile {
  const file = reportFile('invented-2025');
  file.agency.name = agencyOf(info);
  file.year = year;
  for (const rows of Object.values(file.tables)) {
    for (const columns of Object.values(rows)) {
      for (const column of Object.keys(columns)) columns[column] = column === 'total' ? null : '0';
    }
  }
  const requests = file.tables['requests'] ?? {};
  requests['handled'] = {};
  for (const [row, text] of Object.entries(persons))
    requests[row] = { ...requests[row], naturalPerson: text };
  if (year === 2025) file.tables['proactive'] = { ...file.tables['proactive'], license: { decisions: null } };
  return file;
}

async function open(page: Page, file: ReportFile): Promise<ReportPage> {
  const start = new NewReportPage(page);
  await start.open();
  await start.chooseFile('报告.json', JSON.stringify(file));
  return (await start.opened()).opened(file.year);
}
