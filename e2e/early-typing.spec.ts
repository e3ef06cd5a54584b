import { expect, test, type Page } from './pages/test';

test('新建报告 keeps what was typed and chosen before its scripts ran', async ({ page }, info) => {
  const agency = `云江市早报局${info.testId}${info.retry}`;
  const wake = await openAsleep(page, '/reports/new');
  const year = page.getByLabel('报告年度');
  await expect(year).toHaveValue(/^\d{4}$/);
  await year.fill('2020');
  await page.getByLabel('机关名称').fill(agency);
  await page.getByLabel('机关类型').selectOption({ label: '街道办事处' });
  await page.getByLabel('行政处罚').check();
  await wake();
  await expect(page.getByText(/^按2019年格式编制/)).toBeVisible();
  await expect(year).toHaveValue('2020');
  await page.getByRole('button', { name: '新建并开始填写' }).click();
  await expect(page.getByRole('navigation', { name: '报告各部分' })).toBeVisible();

  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const stored = await page.request.get(`/api/v1/reports/${id}`);
  expect(await stored.json()).toMatchObject({
    report: { year: 2020, agency: { name: agency, kind: 'street', powers: ['penalty'] } },
  });
});

test('本机关 keeps what was typed and chosen before its scripts ran', async ({ page }) => {
  const wake = await openAsleep(page, '/settings');
  await expect(page.getByLabel('五号')).toBeChecked();
  await page.getByLabel('电话').fill('0999-1234567');
  await page.getByLabel('小五').check();
  await page.getByRole('textbox', { name: '机关名称' }).fill('云江市早报局');
  await page.getByLabel('机关类型').selectOption({ label: '街道办事处' });
  await wake();
  await expect(page.getByLabel('电话')).toHaveValue('0999-1234567');
  await expect(page.getByLabel('小五')).toBeChecked();
  await expect(page.getByLabel('五号')).not.toBeChecked();

  // What is sent is looked at and not stored: other tests share this agency.
  await page.route('**/api/v1/agency', (route) => route.fulfill({ status: 503, json: {} }));
  const sending = page.waitForRequest('**/api/v1/agency');
  await page.getByRole('button', { name: '保存' }).click();
  expect((await sending).postDataJSON()).toMatchObject({
    name: '云江市早报局',
    kind: 'street',
    telephone: '0999-1234567',
    layout: { tableFontSize: 9 },
  });
});

/** Opens a page whose scripts arrive only when the answer is called. */
async function openAsleep(page: Page, path: string): Promise<() => Promise<void>> {
  let wake: () => void = () => undefined;
  const awake = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/*.js*', async (route) => {
    await awake;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await expect(page.getByRole('main')).toBeVisible();
  return async () => {
    wake();
    // React marks what it has taken over.
    await page.waitForFunction(() => {
      const field = document.querySelector('main form input:not([type=file])');
      return field !== null && Object.keys(field).some((key) => key.startsWith('__reactFiber'));
    });
  };
}
