import { expect, type Page } from 'playwright/test';
import { NewReportPage } from '../new-report-page';
import type { ReportPage } from '../report-page';
import { FORM, openTroubled, openWhole, STEPS } from './open-report';
import type { Look, Screen } from './screen';

/** 填报 in each state of a report. */
export const formScreens: readonly Screen[] = [
  {
    route: FORM,
    state: 'empty',
    walk: async (page, agency, look) => {
      await everyStep(await new NewReportPage(page).create(agency, 2024), look);
    },
  },
  {
    route: FORM,
    state: 'half filled',
    walk: async (page, agency, look) => {
      const report = await new NewReportPage(page).create(agency, 2020);
      const table = await report.openTable('表三');
      await table.input('requests.received.naturalPerson').fill('12');
      await page.getByRole('button', { name: '其余填 0' }).click();
      await report.openTable('表二').then((other) => other.input('proactive.license.change').fill('-3'));
      await everyStep(report, look);
    },
  },
  {
    route: FORM,
    state: 'with errors of each severity',
    walk: async (page, agency, look) => {
      const report = await openTroubled(page, agency);
      await report.goTo('finish');
      const tally = page.getByRole('region', { name: '问题', exact: true });
      for (const severity of ['有误', '未填', '存疑', '提示']) {
        await expect(tally.getByText(severity).first()).toBeVisible();
      }
      await everyStep(report, look);
    },
  },
  {
    route: FORM,
    state: 'with each panel beside a table',
    walk: async (page, agency, look) => {
      await (await openTroubled(page, agency)).goTo('表三');
      for (const tab of ['上年', '预览', '说明']) {
        await page.getByRole('tab', { name: tab }).click();
        if (tab === '预览') await expect(page.locator('[aria-label="预览页"] svg').first()).toBeVisible();
        await look(`panel ${tab}`);
      }
    },
  },
  {
    route: FORM,
    state: '定稿 refused',
    walk: async (page, agency, look) => {
      const report = await openTroubled(page, agency, 2020);
      await report.goTo('finish');
      await page.getByRole('button', { name: '定稿' }).click();
      await expect(page.getByRole('alert', { name: /处要处理/ })).toBeFocused();
      await look('summary');
    },
  },
  {
    route: FORM,
    state: 'finalised',
    walk: async (page, agency, look) => {
      await everyStep(await finalised(page, agency), look);
    },
  },
  {
    route: FORM,
    state: 'published',
    walk: async (page, agency, look) => {
      const report = await finalised(page, agency);
      await page.getByRole('button', { name: '标为已发布' }).click();
      await page.getByLabel('发布网址或者载体').fill('https://www.example.test/2025.html');
      await look('publish dialog');
      await page.getByRole('dialog').getByRole('button', { name: '标为已发布' }).click();
      await expect(page.getByText(/不能再改；有错可以更正/)).toBeVisible();
      await everyStep(report, look);
    },
  },
];

async function finalised(page: Page, agency: string): Promise<ReportPage> {
  const report = await openWhole(page, agency);
  await report.goTo('finish');
  await page.getByRole('button', { name: '定稿' }).click();
  await expect(page.getByRole('button', { name: '重新编辑' })).toBeVisible();
  return report;
}

/** Each step, once what it fetches is there. */
async function everyStep(report: ReportPage, look: Look): Promise<void> {
  for (const step of STEPS) {
    await report.goTo(step);
    if (step === 'finish')
      await expect(report.page.locator('[aria-label="预览页"] svg').first()).toBeVisible();
    if (step === 'overview') {
      await expect(report.page.getByRole('textbox', { name: '主动公开' })).toBeVisible();
    }
    await look(step);
  }
}
