import { expect, type Page } from 'playwright/test';
import { paste } from '../clipboard';
import { NewReportPage } from '../new-report-page';
import { ProseText } from '../prose-text';
import { ReportsPage } from '../reports-page';
import { FORM, idOf, openWhole, send } from './open-report';
import type { Screen } from './screen';

const received = 'requests.received.naturalPerson';

/** Every dialog of the program, open. */
export const dialogScreens: readonly Screen[] = [
  {
    route: FORM,
    state: 'conflict dialog',
    dialog: 'conflict-list',
    walk: async (page, agency, look) => {
      const table = await (await new NewReportPage(page).create(agency, 2024)).openTable('表三');
      await page.context().setOffline(true);
      await table.input(received).fill('5');
      await expect(page.getByText('离线，已存本机 1 项')).toBeVisible();
      const operation = {
        opId: `elsewhere-${idOf(page)}`,
        path: `tables.${received}`,
        base: null,
        value: '6',
      };
      await send(page, 'operations', { operations: [operation] });
      await page.context().setOffline(false);
      await page.getByRole('button', { name: '处理冲突' }).click();
      await shown(page, '处与别人改的不同');
      await look('dialog');
    },
  },
  {
    route: FORM,
    state: 'paste dialog',
    dialog: 'paste-dialog',
    walk: async (page, agency, look) => {
      const table = await (await new NewReportPage(page).create(agency, 2024)).openTable('表三');
      await table.input(received).focus();
      const text = '项目\t自然人\t备注\n一、本年新收政府信息公开申请数量\t3\t无\n其中：网上申请\t待查\t无';
      await paste(table.input(received), { text });
      await shown(page, '粘贴');
      await look('dialog');
    },
  },
  {
    route: FORM,
    state: 'key dialog',
    dialog: 'key-dialog',
    walk: async (page, agency, look) => {
      await (await new NewReportPage(page).create(agency, 2024)).goTo('表三');
      await page.getByRole('button', { name: '按键' }).click();
      await shown(page, '按键');
      await look('dialog');
    },
  },
  {
    route: FORM,
    state: 'figure dialog',
    dialog: 'figure-dialog',
    walk: async (page, agency, look) => {
      await (await openWhole(page, agency)).goTo('problems');
      await (await new ProseText(page, '正文').open()).type('。');
      await page.keyboard.press('Control+d');
      await shown(page, '插入正文');
      await look('one figure');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: '百分比' }).check();
      await dialog.getByRole('checkbox').nth(0).check();
      await dialog.getByRole('checkbox').nth(1).check();
      await look('percentage');
    },
  },
  {
    route: FORM,
    state: 'last year by hand',
    dialog: 'typed-last-year-dialog',
    walk: async (page, agency, look) => {
      await new NewReportPage(page).create(agency, 2024);
      await typeLastYear(page);
      await shown(page, '录入2023年的数');
      await look('dialog');
    },
  },
  {
    route: FORM,
    state: 'last year by hand, the server away',
    dialog: 'typed-last-year',
    walk: async (page, agency, look) => {
      await new NewReportPage(page).create(agency, 2024);
      await page.route('**/_next/static/chunks/**', (route) => route.abort());
      await typeLastYear(page);
      await shown(page, '还不能录入上年数');
      await look('dialog');
    },
  },
  {
    route: '/',
    state: 'basics dialog',
    dialog: 'basics-dialog',
    walk: async (page, agency, look) => {
      await openWhole(page, agency);
      await act(page, agency, '更改年度或机关');
      await shown(page, '年度或机关');
      await look('dialog');
      await page.getByRole('dialog').getByLabel('报告年度').fill('1999');
      await page.getByRole('dialog').getByRole('button', { name: '更改' }).click();
      await look('with an error');
    },
  },
  {
    route: '/',
    state: 'duplicate dialog',
    dialog: 'duplicate-dialog',
    walk: async (page, agency, look) => {
      await openWhole(page, agency);
      await act(page, agency, '复制到另一年度');
      await shown(page, '复制');
      await look('dialog');
    },
  },
  {
    route: '/',
    state: 'a report that was not removed',
    dialog: 'report-acts',
    walk: async (page, agency, look) => {
      await openWhole(page, agency);
      await page.route('**/api/v1/reports/*', (route) =>
        route.request().method() === 'DELETE' ? route.abort() : route.continue(),
      );
      await act(page, agency, '删除');
      await shown(page, '没有删除');
      await look('dialog');
    },
  },
  {
    route: FORM,
    state: '使用引导 and the menu 帮助',
    walk: async (page, agency, look) => {
      await (await new NewReportPage(page).create(agency, 2024)).goTo('表三');
      await page.getByRole('button', { name: '帮助' }).click();
      await look('menu');
      await page.getByRole('menuitem', { name: '使用引导' }).click();
      await look('tour');
    },
  },
];

async function shown(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('dialog', { name: new RegExp(title) })).toBeVisible();
}

async function typeLastYear(page: Page): Promise<void> {
  await page.getByRole('region', { name: '与上年衔接' }).getByRole('button', { name: '手工录入' }).click();
}

async function act(page: Page, agency: string, name: string): Promise<void> {
  const reports = new ReportsPage(page);
  await reports.open();
  await reports.act(agency, name);
}
