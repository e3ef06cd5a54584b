import { expect, test, type Page, type TestInfo } from './pages/test';
import { reportFile, type ReportFile } from './fixtures/report-files';
import { NewReportPage } from './pages/new-report-page';
import { renderedFile } from './pages/rendered-file';
import { dropFiles, ReviewPage } from './pages/review-page';
import { violations } from './pages/violations';

const carried = {
  naturalPerson: '3',
  commercialEnterprise: '1',
  researchInstitution: '4',
  publicWelfareOrganization: '2',
  legalServiceOrganization: '6',
  otherOrganization: '5',
};

test.describe('a report begun from last year’s file', () => {
  test('广州 2020 dropped: every column of 结转 stands in 上年结转 of 2021, and a wrong one is found', async ({
    page,
  }, info) => {
    const review = await dropped(page, guangzhou(info));
    await expect(page.getByText('识别为2019年格式、2020年度')).toBeVisible();
    const report = await review.confirm();
    await report.opened(2021);

    const table = await report.openTable('表三');
    for (const [column, figure] of Object.entries(carried)) {
      await expect(table.input(`requests.broughtForward.${column}`), column).toHaveValue(figure);
    }
    await expect(table.total('requests.broughtForward.total')).toHaveText('21');

    await table.input('requests.broughtForward.naturalPerson').fill('2');
    await expect(report.findingsAbout('Y01')).toHaveCount(1);
    await expect(report.findingsAbout('Y02')).toHaveCount(1);
    await table.input('requests.broughtForward.naturalPerson').fill('3');
    await expect(report.findingsAbout(/Y0[12]/)).toHaveCount(0);
  });

  test('last year’s figures and texts stand beside the new ones', async ({ page }, info) => {
    const report = await (await dropped(page, guangzhou(info))).confirm();
    await page.getByRole('tab', { name: '上年' }).click();
    const side = page.getByRole('complementary', { name: '校验、预览和说明' });
    await report.goTo('表三');
    await expect(side.getByRole('region', { name: '2020年表三' })).toContainText('一、本年新收');
    await page.getByRole('link', { name: '问题与改进' }).click();
    await expect(side).toContainText('一是解读形式较为单一');
    expect(await violations(page)).toEqual([]);
  });

  test('last year’s text stands to the right of the one in work, until it is switched off', async ({
    page,
  }, info) => {
    await (await dropped(page, guangzhou(info))).confirm();
    await page.getByRole('link', { name: '问题与改进' }).click();
    const field = page.getByRole('textbox', { name: '正文' });
    const before = page.getByText('一是解读形式较为单一');
    await expect(field).toHaveAttribute('contenteditable', 'true');
    const [own, last] = [await field.boundingBox(), await before.boundingBox()];
    expect(last!.x).toBeGreaterThan(own!.x + own!.width);
    await field.click();
    await page.keyboard.type('一是解读形式还很单一');
    await expect(page.getByText(/^相似 [1-9]\d?%$/)).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(async () => (await before.boundingBox())!.y > (await field.boundingBox())!.y)
      .toBe(true);
    await page.setViewportSize({ width: 1280, height: 720 });

    const beside = page.getByRole('checkbox', { name: '对照上年' });
    await beside.uncheck();
    await expect(before).toHaveCount(0);
    await page.reload();
    await expect(beside).not.toBeChecked();
    await expect(before).toHaveCount(0);
    await beside.check();
    await expect(before).toBeVisible();
  });

  test('what was decided is there after a reload, and enters the report only at 确认', async ({
    page,
  }, info) => {
    const file = guangzhou(info);
    file.tables['requests']!['received']!['total'] = '12';
    file.tables['review']!['directSuit']!['pending'] = null;
    const review = await dropped(page, file);
    await expect(review.summary).toContainText('待核对 2');
    expect(await violations(page)).toEqual([]);

    await review.row('一、本年新收').getByRole('button', { name: '改为 10' }).click();
    await review.row('尚未审结').getByRole('button', { name: '读作 0' }).click();
    await expect(review.summary).not.toContainText('待核对');
    await page.reload();
    await review.opened();
    await expect(review.row('一、本年新收')).toContainText('已核对');
    await expect(review.row('尚未审结')).toContainText('已核对');

    await review.confirm();
    await page.getByRole('tab', { name: '上年' }).click();
    await page.getByRole('link', { name: '申请办理' }).click();
    const before = page.getByRole('region', { name: '2020年表三' });
    await expect(before.getByRole('row', { name: /一、本年新收/ })).toContainText('10');
  });

  test('a cell is put right in the review by keyboard, and its correction is carried over', async ({
    page,
  }, info) => {
    const review = await dropped(page, guangzhou(info));
    await page.getByRole('button', { name: '展开表三' }).press('Enter');
    const cell = review.figure('表三', '四、结转下年度继续办理，商业企业');
    await expect(cell).toHaveValue(carried.commercialEnterprise);
    await cell.fill('9');
    await cell.press('Tab');
    const table = await (await review.confirm()).openTable('表三');
    await expect(table.input('requests.broughtForward.commercialEnterprise')).toHaveValue('9');
  });

  test('a copied page is read like a file', async ({ page }, info) => {
    const html = (await renderedFile(guangzhou(info), 'html')).toString();
    await page.goto('/reports/new');
    await page.getByLabel('粘贴报告内容').evaluate((field, text) => {
      const data = new DataTransfer();
      data.setData('text/html', text);
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, html);
    await new ReviewPage(page).opened();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('粘贴的内容.html');
  });

  test('a reading that takes long can be left', async ({ page }, info) => {
    await page.route('**/api/v1/read?keep=1', () => undefined);
    await page.goto('/reports/new');
    await choose(page, guangzhou(info));
    await expect(page.getByText('正在读取 广州2020.json')).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: '取消' }).click();
    await expect(page.getByText('正在读取')).toHaveCount(0);
    await page.unroute('**/api/v1/read?keep=1');
    await choose(page, guangzhou(info));
    await new ReviewPage(page).opened();
  });
});

test.describe('a report that was begun without last year’s', () => {
  test('takes last year’s file later: what is blank is filled, one undo takes it back', async ({
    page,
  }, info) => {
    const file = guangzhou(info);
    const report = await new NewReportPage(page).create(file.agency.name, 2021);
    const table = await report.openTable('表三');
    await table.input('requests.broughtForward.otherOrganization').fill('7');
    await report.waitUntilSaved();
    await page
      .getByRole('region', { name: '与上年衔接' })
      .getByRole('link', { name: '导入上年报告' })
      .click();
    await choose(page, file);
    const review = await new ReviewPage(page).opened();
    await expect(page.getByText('本年已经填了的格子保持不变')).toBeVisible();
    await review.confirm();
    await report.goTo('表三');
    await expect(table.input('requests.broughtForward.naturalPerson')).toHaveValue('3');
    await expect(table.input('requests.broughtForward.otherOrganization')).toHaveValue('7');
    await report.toast.getByRole('button', { name: '撤销' }).click();
    await expect(table.input('requests.broughtForward.naturalPerson')).toHaveValue('');
    await expect(table.input('requests.broughtForward.otherOrganization')).toHaveValue('7');
  });

  test('takes the few figures of last year by hand', async ({ page }, info) => {
    const agency = `云江市测试局${info.testId}${info.retry}`;
    const report = await new NewReportPage(page).create(agency, 2024);
    const table = await report.openTable('表三');
    await page.getByRole('region', { name: '与上年衔接' }).getByRole('button', { name: '手工录入' }).click();
    const dialog = page.getByRole('dialog', { name: '录入2023年的数' });
    await dialog.getByLabel('自然人').fill('2');
    await dialog.getByRole('button', { name: '录入' }).click();
    await expect(table.input('requests.broughtForward.naturalPerson')).toHaveValue('2');
    await expect(page.getByRole('region', { name: '与上年衔接' })).toHaveCount(0);
    for (const column of Object.keys(carried)) {
      await table.input(`requests.broughtForward.${column}`).fill('1');
    }
    await expect(report.findingsAbout('Y02')).not.toHaveCount(0);
  });
});

/** 广州's report of 2020 under a name of its own, another figure carried forward in each column. */
function guangzhou(info: TestInfo): ReportFile {
  const file = reportFile('guangzhou-2020');
  file.agency.name = `广州测试中心${info.testId}${info.retry}`;
  file.tables['requests']!['carriedForward'] = { ...carried, total: '21' };
  return file;
}

async function dropped(page: Page, file: ReportFile): Promise<ReviewPage> {
  await page.goto('/reports/new');
  const place = page.getByRole('region', { name: '从上年报告开始' }).getByText('也可以把文件拖到这里');
  await dropFiles(place, [{ name: '广州2020.docx', buffer: await renderedFile(file, 'docx') }]);
  return new ReviewPage(page).opened();
}

async function choose(page: Page, file: ReportFile): Promise<void> {
  await page.getByLabel('选择上年报告').setInputFiles({
    name: '广州2020.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
}
