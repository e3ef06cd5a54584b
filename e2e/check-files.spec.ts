import { expect, test, type TestInfo } from './pages/test';
import { reportFile, type ReportFile } from './fixtures/report-files';
import { CheckPage } from './pages/check-page';
import { ReportPage } from './pages/report-page';
import { renderedFile } from './pages/rendered-file';
import { dropFiles, ReviewPage, type TestFile } from './pages/review-page';
import { violations } from './pages/violations';

const kinds = ['docx', 'html', 'json'];

test.describe('检查已有报告', () => {
  test('fifty mixed files, three of them hostile: each has its own line, and nothing is stored', async ({
    page,
  }, info) => {
    const files = await mixedFiles(info, 47);
    const [first] = files;
    const hostile: readonly TestFile[] = [
      { name: '截断.docx', buffer: (first?.buffer ?? Buffer.from('')).subarray(0, 4000) },
      { name: '图片.pdf', buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
      { name: '别的.html', buffer: Buffer.from('<!doctype html><p>本周食堂菜单</p>') },
    ];
    const check = new CheckPage(page);
    await check.open();
    await check.choose([...files.slice(0, 20), ...hostile, ...files.slice(20)]);
    await expect(check.lines).toHaveCount(50);
    await expect(page.getByText('已检查 50 份')).toBeVisible({ timeout: 90_000 });

    for (const { name } of hostile) {
      await expect(check.line(name)).toContainText('读不了');
      await expect(check.line(name)).toContainText(/[\u4e00-\u9fff]{6,}。/);
    }
    await expect(page.getByRole('button', { name: '读不了 3' })).toBeVisible();
    await expect(page.getByRole('button', { name: '有误 17' })).toBeVisible();

    await page.getByRole('button', { name: '问题多的在前' }).click();
    await expect(check.lines.nth(2)).toContainText('读不了');
    await expect(check.lines.nth(3)).toContainText('有误');
    await page.getByRole('button', { name: '有误 17' }).click();
    await expect(check.lines).toHaveCount(17);

    await check.lines.first().getByRole('button', { name: /^查看/ }).click();
    const findings = check.lines.first().getByRole('list', { name: '校验问题' });
    await expect(findings).toContainText('T3-01');
    expect(await violations(page)).toEqual([]);
    await page.goto('/');
    await expect(page.getByText(agencyOf(info))).toHaveCount(0);
  });

  test('dropped files can be cancelled: what was read stays, the rest can be checked again', async ({
    page,
  }, info) => {
    const files = await mixedFiles(info, 4);
    let count = 0;
    // The first file is let through; the others wait for ever.
    await page.route('**/api/v1/read', (route) => {
      count += 1;
      if (count === 1) void route.continue();
    });
    const check = new CheckPage(page);
    await check.open();
    await dropFiles(page.getByText('可以一次选择或拖入多份'), files);
    await expect(page.getByText('正在检查，已完成 1/4 份')).toBeVisible();
    await page.getByRole('button', { name: '取消' }).click();
    await expect(page.getByText('已检查 4 份')).toBeVisible();
    await expect(check.lines.filter({ hasText: '已取消' })).toHaveCount(3);

    await page.unroute('**/api/v1/read');
    await page.getByRole('button', { name: `重新检查 ${files[3]?.name ?? ''}` }).click();
    await expect(check.line(files[3]?.name ?? '')).not.toContainText('已取消');
    await expect(check.line(files[3]?.name ?? '')).toContainText(agencyOf(info));
    await page.getByRole('button', { name: `移除 ${files[1]?.name ?? ''}` }).click();
    await expect(check.lines).toHaveCount(3);
  });

  test('one file is kept as a report when asked, after it was compared', async ({ page }, info) => {
    const [file] = await mixedFiles(info, 1);
    const check = new CheckPage(page);
    await check.open();
    await check.choose(file ? [file] : []);
    await page.getByRole('button', { name: /存为报告$/ }).click();
    await new ReviewPage(page).opened();
    await page.getByRole('button', { name: '存为报告' }).click();
    await expect(page.getByRole('navigation', { name: '报告各部分' })).toBeVisible();
    await new ReportPage(page).opened(2021);
  });

  test('the result is handed out as a list', async ({ page }, info) => {
    const check = new CheckPage(page);
    await check.open();
    await check.choose(await mixedFiles(info, 2));
    await expect(page.getByText('已检查 2 份')).toBeVisible();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出结果' }).click();
    expect((await waiting).suggestedFilename()).toBe('检查结果.csv');
  });
});

function agencyOf(info: TestInfo): string {
  return `固原测试中心${info.testId}${info.retry}`;
}

/** Reports of several kinds of file; every third has a total that does not add up. */
async function mixedFiles(info: TestInfo, count: number): Promise<TestFile[]> {
  const right = reportFile('guyuan-2021');
  right.agency.name = agencyOf(info);
  const wrong: ReportFile = JSON.parse(JSON.stringify(right)) as ReportFile;
  wrong.tables['requests']!['received']!['total'] = '40';
  const made = new Map<string, Buffer>();
  for (const kind of kinds.slice(0, Math.max(1, count))) {
    made.set(`${kind} right`, await renderedFile(right, kind));
    made.set(`${kind} wrong`, await renderedFile(wrong, kind));
  }
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'json';
    const state = Math.floor(index / kinds.length) % kinds.length === 0 ? 'wrong' : 'right';
    const buffer = made.get(`${kind} ${state}`);
    if (!buffer) throw new Error(`no ${kind}`);
    return { name: `报告${index + 1}.${kind}`, buffer };
  });
}
