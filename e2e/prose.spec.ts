import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page, type TestInfo } from './pages/test';
import { copyAll, paste } from './pages/clipboard';
import { docxWords, pdfWords } from './pages/document-words';
import { FigureTable } from './pages/figure-table';
import { FinishPage } from './pages/finish-page';
import { NewReportPage } from './pages/new-report-page';
import { ProseText } from './pages/prose-text';
import type { ReportPage } from './pages/report-page';

const run = promisify(execFile);
const upheld = 'review.reconsideration.upheld';
const corrected = 'review.reconsideration.corrected';
const line = 'review.reconsideration';

test.describe('与表格相连的数字', () => {
  test('a cell, a sum and a share follow the table by typing, paste, undo and another browser', async ({
    page,
    browser,
  }, info) => {
    const report = await startBound(page, info);
    await expectSentence(page, '维持2件、纠正1件，共3件，维持的占66.7%。');

    const table = await report.openTable('表四');
    await table.input(upheld).fill('5');
    await goToProblems(page);
    await expectSentence(page, '维持5件、纠正1件，共6件，维持的占83.3%。');

    await report.openTable('表四');
    await paste(table.input(upheld), { text: '4\t4' });
    await expect(table.input(corrected)).toHaveValue('4');
    await goToProblems(page);
    await expectSentence(page, '维持4件、纠正4件，共8件，维持的占50.0%。');

    await (await problems(page).open()).type('');
    await page.keyboard.press('Control+z');
    await expect(table.input(upheld)).toBeFocused();
    await goToProblems(page);
    await expectSentence(page, '维持5件、纠正1件，共6件，维持的占83.3%。');
    await report.waitUntilSaved();

    const other = await (await browser.newContext()).newPage();
    await other.goto(page.url());
    await expectSentence(other, '维持5件、纠正1件，共6件，维持的占83.3%。');
    await other.getByRole('link', { name: '复议诉讼' }).click();
    await new FigureTable(other, '表四').input(corrected).fill('0');
    await expectSentence(page, '维持5件、纠正0件，共5件，维持的占100.0%。');
    await other.context().close();
  });

  test('is plain text in DOCX, PDF and web page, and bound again in the file read back', async ({
    page,
  }, info) => {
    const report = await startBound(page, info);
    const sentence = '维持2件、纠正1件，共3件，维持的占66.7%。';
    await report.waitUntilSaved();
    await report.goTo('finish');
    const finish = new FinishPage(page);
    const docx = await finish.download('DOCX');
    expect(docxWords(docx.bytes)).toContain(sentence);
    expect(await pdfWords((await finish.download('PDF')).bytes)).toContain(sentence);
    const html = Buffer.from((await finish.download('网页')).bytes).toString('utf8');
    expect(html).toContain(sentence);
    expect(html).not.toContain('percent(');

    const file = info.outputPath('report.docx');
    await writeFile(file, docx.bytes);
    const { stdout } = await run(process.execPath, ['bin/nianbao.mjs', 'read', file, '--json']);
    const read = JSON.parse(stdout) as { text: Record<string, unknown>; richText?: unknown };
    expect(read.text['problemsAndImprovements']).toBe(sentence);
    expect(JSON.stringify(read.richText)).toContain(`"expr":"percent(${upheld}, ${line}.total, 1)"`);
  });

  test('says 未填 and never 0 while its cell is blank, and is named with its source', async ({
    page,
  }, info) => {
    await create(page, info);
    await goToProblems(page);
    const text = await problems(page).open();
    await text.insertCell({ table: '表三', row: /予以公开/ });
    await expect(text.figure('【未填】，取自表三 （一）予以公开 / 总计')).toHaveText('【未填】');
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations).toEqual([]);
  });

  test('is still bound where it was copied within the report, and text in another one', async ({
    page,
  }, info) => {
    const report = await startBound(page, info);
    const copied = await copyAll(problems(page).field);
    expect(copied.text).toBe('维持2件、纠正1件，共3件，维持的占66.7%。');
    await page.getByRole('link', { name: '其他事项' }).click();
    const matters = await new ProseText(page, '正文').open();
    await paste(matters.field, copied);
    await expect(matters.field.getByRole('img')).toHaveCount(4);
    await report.waitUntilSaved();

    await create(page, info, '别的');
    await goToProblems(page);
    await paste((await problems(page).open()).field, copied);
    await expectSentence(page, copied.text);
    await expect(problems(page).field.getByRole('img')).toHaveCount(0);
  });
});

test.describe('正文', () => {
  test('is typed, taken back and brought back together with the tables', async ({ page }, info) => {
    const report = await create(page, info);
    const table = await report.openTable('表四');
    await table.input(upheld).fill('2');
    await goToProblems(page);
    const text = await problems(page).open();
    await text.type('维持');
    await text.insertCell({ table: '表四', row: /行政复议/ });
    await text.type('件');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expectSentence(page, '维持');
    await page.keyboard.press('Control+z');
    await expectSentence(page, '');
    await page.keyboard.press('Control+z');
    await expect(table.input(upheld)).toBeFocused();
    await expect(table.input(upheld)).toHaveValue('');
    await page.keyboard.press('Control+y');
    await expect(table.input(upheld)).toHaveValue('2');
    await page.keyboard.press('Control+y');
    await expectSentence(page, '维持');
    await expect(text.field).toBeFocused();
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+y');
    await expectSentence(page, '维持【未填】件');
    await expect(text.field.getByRole('img')).toHaveCount(1);
  });

  test('from Word and WPS comes as words in paragraphs, without a look of its own', async ({
    page,
  }, info) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await create(page, info);
    await goToProblems(page);
    const text = await problems(page).open();
    await paste(text.field, {
      text: '一是宣传不够；\r\n二是更新不及时。\r\n',
      html: '<html><style>p{color:red}</style><p class=MsoNormal style="text-indent:32pt"><b>一是</b>宣传不够；<o:p></o:p></p><p style=\'margin:0\'>二是更新不及时。</p></html>',
    });
    await expect(text.field.locator('p')).toHaveText(['一是宣传不够；', '二是更新不及时。']);
    await expect(text.field.locator('b, [style*=indent]')).toHaveCount(0);

    await page.keyboard.press('Control+a');
    await paste(text.field, { html: '<ul><li style="color:red">甲</li><li>乙<script>1</script></li></ul>' });
    await expect(text.field.locator('p')).toHaveText(['甲', '乙']);
    expect(refused).toEqual([]);
  });

  test('typed before its editor came is kept, with the caret where it was', async ({ page }, info) => {
    const report = await create(page, info);
    await report.goTo('opening');
    const address = page.url();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(/\/_next\/static\/.*\.js/, async (route) => {
      const response = await route.fetch();
      if ((await response.text()).includes('ProseMirror')) await held;
      await route.fulfill({ response });
    });
    await page.goto(address);
    const field = page.getByRole('textbox', { name: '导语' });
    await expect(field).not.toHaveAttribute('contenteditable', 'true');
    await field.click();
    await page.keyboard.type('统计期限');
    await page.keyboard.press('ArrowLeft');
    letGo();
    await expect(field).toHaveAttribute('contenteditable', 'true');
    await page.unrouteAll({ behavior: 'wait' });
    await expect(field).toBeFocused();
    await page.keyboard.type('的');
    await expect(field).toHaveText('统计期的限');
    await report.waitUntilSaved();
    await page.reload();
    await expect(field).toHaveText('统计期的限');
  });

  test('composed with an input method is one text, also while a figure changes elsewhere', async ({
    page,
    browser,
  }, info) => {
    const report = await startBound(page, info);
    const text = await problems(page).open();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'zheng', selectionStart: 5, selectionEnd: 5 });
    await report.waitUntilSaved();
    const other = await (await browser.newContext()).newPage();
    await other.goto(page.url().replace(/[^/]*$/, 'review'));
    await new FigureTable(other, '表四').input(corrected).fill('2');
    await expect(text.figure(/^2，取自表四 行政复议 . 结果纠正/)).toBeVisible();
    await other.context().close();
    await session.send('Input.imeSetComposition', { text: '整改', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.insertText', { text: '整改' });
    await text.type('完成。');
    await expectSentence(page, '维持2件、纠正2件，共4件，维持的占50.0%。整改完成。');
    await report.waitUntilSaved();
    await page.reload();
    await expectSentence(page, '维持2件、纠正2件，共4件，维持的占50.0%。整改完成。');
    await expect(text.field.getByRole('img')).toHaveCount(4);
  });

  test('composed while somebody else writes in it is asked about, and nothing is written over unseen', async ({
    page,
    browser,
  }, info) => {
    const report = await startBound(page, info);
    await problems(page).open();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'zheng', selectionStart: 5, selectionEnd: 5 });
    await report.waitUntilSaved();
    const other = await (await browser.newContext()).newPage();
    await other.goto(page.url());
    const theirs = await problems(other).open();
    await expect(theirs.field).toHaveText(/zheng$/);
    const told = page.waitForResponse(
      async (response) => response.url().includes('/changes') && (await response.text()).includes('乙补充。'),
    );
    await theirs.type('乙补充。');
    await told;
    await session.send('Input.imeSetComposition', { text: '整改', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.insertText', { text: '整改' });
    await expect(page.getByRole('status').filter({ hasText: '有冲突 1 处' })).toBeVisible();
    await page.getByRole('button', { name: '处理冲突' }).click();
    await expect(page.getByRole('dialog').getByRole('definition')).toContainText([
      /整改$/,
      /乙补充。$/,
      /zheng$/,
    ]);
    await other.context().close();
  });

  test('official words are inserted with the names and dates of the report', async ({ page }, info) => {
    await create(page, info);
    await page.getByRole('link', { name: '其他事项' }).click();
    const text = await new ProseText(page, '正文').open();
    await page.getByRole('button', { name: '没有收取信息处理费' }).click();
    await expect(text.field).toHaveText(/^2024年，本机关未发出信息处理费收费通知/);
    await expect(text.field).toBeFocused();
  });
});

/** A report whose 表四 and part five speak of the same four figures. */
async function startBound(page: Page, info: TestInfo): Promise<ReportPage> {
  const report = await create(page, info);
  const table = await report.openTable('表四');
  for (const [column, figure] of Object.entries({
    upheld: '2',
    corrected: '1',
    otherOutcome: '0',
    pending: '0',
  })) {
    await table.input(`${line}.${column}`).fill(figure);
  }
  await goToProblems(page);
  const text = await problems(page).open();
  const of = (column: string) => ({ table: '表四' as const, column, row: /行政复议/ });
  await text.type('维持');
  await text.insertCell(of('结果维持'));
  await text.type('件、纠正');
  await text.insertCell(of('结果纠正'));
  await text.type('件，共');
  await text.insertSum(of('结果维持'), of('结果纠正'));
  await text.type('件，维持的占');
  await text.insertPercent(of('结果维持'), { table: '表四', column: '总计', row: /行政复议/ });
  await text.type('。');
  return report;
}

function problems(page: Page): ProseText {
  return new ProseText(page, '正文');
}

async function goToProblems(page: Page): Promise<void> {
  await page.getByRole('link', { name: '问题与改进' }).click();
}

async function expectSentence(page: Page, sentence: string): Promise<void> {
  await expect(problems(page).field).toHaveText(sentence);
}

async function create(page: Page, info: TestInfo, more = ''): Promise<ReportPage> {
  return new NewReportPage(page).create(`云江市正文${more}局${info.testId}${info.retry}`, 2024);
}
