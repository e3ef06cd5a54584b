import { expect, test, type Page, type TestInfo } from './pages/test';
import type { CaseReport } from './fixtures/document-cases';
import { plantedReport, write } from './fixtures/planted/planted-report';
import { CheckPage } from './pages/check-page';
import { paste } from './pages/clipboard';
import { docxWords, pdfWords } from './pages/document-words';
import { FigureTable } from './pages/figure-table';
import { exported, readBack, type Kind } from './pages/given-out';
import { NewReportPage } from './pages/new-report-page';
import { ProseText } from './pages/prose-text';
import { renderedFile } from './pages/rendered-file';
import { ReportPage } from './pages/report-page';
import { ReviewPage } from './pages/review-page';

const isLong = process.env['NIANBAO_LONG'] === '1';
const readKinds: readonly Kind[] = isLong ? ['docx', 'pdf', 'html'] : ['docx'];
const received = 'requests.received.naturalPerson';
const brought = 'requests.broughtForward.naturalPerson';
const expressions = [brought, `sum(${brought}, ${received})`, `percent(${brought}, ${received}, 1)`];

test.describe('a sentence with a cell, a sum and a share of the tables', () => {
  test('is right on screen, in DOCX, PDF and web page and read back, whichever way a cell changed', async ({
    page,
    browser,
  }, info) => {
    const agency = agencyOf(info);
    const start = new NewReportPage(page);
    await start.open();
    await start.chooseFile('报告.json', JSON.stringify(boundReport(agency, null)));
    const report = await start.opened();
    await expectEverywhere(report, sentence('【未填】', '【未填】', '【未填】'));

    await bringLastYear(page, lastYearOf(agency, '4'));
    await expectEverywhere(report, sentence('4', '14', '40.0%'));

    const table = await report.openTable('表三');
    await table.input(brought).fill('5');
    await expectEverywhere(report, sentence('5', '15', '50.0%'));

    await report.openTable('表三');
    await paste(table.input(received), { text: '8\n2' });
    await expect(table.input(brought)).toHaveValue('2');
    await expectEverywhere(report, sentence('2', '10', '25.0%'));

    await report.openTable('表三');
    await table.input(received).press('Control+z');
    await expect(table.input(brought)).toHaveValue('5');
    await expectEverywhere(report, sentence('5', '15', '50.0%'));

    const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await other.goto(page.url().replace(/[^/]*$/, 'requests'));
    await new FigureTable(other, '表三').input(brought).fill('1');
    await expectEverywhere(report, sentence('1', '11', '10.0%'));
    await other.context().close();
  });

  test('is bound still in a report made of the DOCX', async ({ page }, info) => {
    const report = await keepAsReport(page, boundReport(agencyOf(info), '4'), 'docx');
    await expectOnScreen(report, sentence('4', '14', '40.0%'), expressions.length);
    const table = await report.openTable('表三');
    await table.input(brought).fill('6');
    await expectOnScreen(report, sentence('6', '16', '60.0%'), expressions.length);
  });

  for (const kind of isLong ? (['pdf', 'html'] as const) : []) {
    test(`is right, and words alone, in a report made of the ${kind}`, async ({ page }, info) => {
      const report = await keepAsReport(page, boundReport(agencyOf(info), '4'), kind);
      await expectOnScreen(report, sentence('4', '14', '40.0%'), 0);
    });
  }
});

function sentence(cell: string, sum: string, share: string): string {
  return `上年结转自然人申请${cell}件，连同本年新收${sum}件，相当于新收的${share}。`;
}

function agencyOf(info: TestInfo): string {
  return `云江市连数局${info.testId}${info.retry}`;
}

/** Part five is the sentence; the report is right otherwise, whatever was brought forward. */
function boundReport(agency: string, carried: '4' | null): CaseReport {
  const report = plantedReport(2025, agency, []);
  const rows = report.tables['requests'];
  Object.assign(rows?.['broughtForward'] ?? {}, { naturalPerson: carried });
  const shown =
    carried === null ? sentence('【未填】', '【未填】', '【未填】') : sentence('4', '14', '40.0%');
  write(report, { 'text.problemsAndImprovements': shown });
  const words = sentence('|', '|', '|').split('|');
  const content = words.flatMap((text, at) => {
    const expr = expressions[at];
    const figure = expr === undefined ? [] : [{ type: 'figure', attrs: { expr } }];
    return [{ type: 'text', text }, ...figure];
  });
  const richText = { problemsAndImprovements: { type: 'doc', content: [{ type: 'paragraph', content }] } };
  return Object.assign(report, { richText });
}

/** Last year's report, with this many requests of persons carried forward. */
function lastYearOf(agency: string, carried: string): CaseReport {
  const report = { ...plantedReport(2025, agency, []), year: 2024 };
  write(report, {
    'tables.requests.granted.naturalPerson': '6',
    'tables.requests.carriedForward.naturalPerson': carried,
    'signature.date': '2025-01-20',
  });
  return report;
}

async function bringLastYear(page: Page, report: CaseReport): Promise<void> {
  const notice = page.getByRole('region', { name: '与上年衔接' });
  await notice.getByRole('link', { name: '导入上年报告' }).click();
  await page.getByLabel('选择上年报告').setInputFiles({
    name: '上年.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(report)),
  });
  await (await new ReviewPage(page).opened()).confirm();
}

/** Checks a file and keeps it as a report. */
async function keepAsReport(page: Page, report: CaseReport, kind: Kind): Promise<ReportPage> {
  const check = new CheckPage(page);
  await check.open();
  await check.choose([{ name: `报告.${kind}`, buffer: await renderedFile(report, kind) }]);
  await page.getByRole('button', { name: /存为报告$/ }).click();
  const review = await new ReviewPage(page).opened();
  await page.getByRole('button', { name: '存为报告' }).click();
  await expect(page.getByRole('navigation', { name: '报告各部分' })).toBeVisible();
  return new ReportPage(review.page);
}

async function expectOnScreen(report: ReportPage, words: string, bound: number): Promise<void> {
  await report.goTo('problems');
  const { field } = new ProseText(report.page, '正文');
  await expect(field).toHaveAttribute('contenteditable', 'true');
  await expect(field).toHaveText(words);
  await expect(field.getByRole('img')).toHaveCount(bound);
}

async function expectEverywhere(report: ReportPage, words: string): Promise<void> {
  const { page } = report;
  await expectOnScreen(report, words, expressions.length);
  // The last change is on its way to the server still.
  await expect.poll(async () => docxWords(await exported(page, 'docx'))).toContain(words);
  const files = { docx: await exported(page, 'docx'), pdf: await exported(page, 'pdf') };
  expect(await pdfWords(files.pdf)).toContain(words);
  const html = await exported(page, 'html');
  expect(html.toString('utf8')).toContain(words);
  for (const kind of readKinds) {
    const { text, richText } = await readBack(page, kind, { ...files, html }[kind]);
    expect(text['problemsAndImprovements'], kind).toBe(words);
    const bound = JSON.stringify(richText?.['problemsAndImprovements'] ?? null);
    for (const expr of expressions) expect(bound.includes(`"${expr}"`), kind).toBe(kind === 'docx');
  }
}
