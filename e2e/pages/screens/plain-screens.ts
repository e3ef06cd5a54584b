import { expect } from 'playwright/test';
import { reportFile } from '../../fixtures/report-files';
import { CheckPage } from '../check-page';
import { ReportsPage } from '../reports-page';
import { idOf, openFile, openTroubled, openWhole } from './open-report';
import type { Screen } from './screen';

/** The pages beside the form. */
export const plainScreens: readonly Screen[] = [
  {
    route: '/',
    state: 'with reports',
    walk: async (page, agency, look) => {
      await openWhole(page, agency);
      const reports = new ReportsPage(page);
      await reports.open();
      await expect(reports.rowOf(agency)).toBeVisible();
      await look('list');
      await reports.menuOf(agency).click();
      await look('menu');
    },
  },
  {
    route: '/reports/new',
    state: 'empty',
    walk: async (page, _agency, look) => {
      await page.goto('/reports/new');
      await look('page');
    },
  },
  {
    route: '/reports/new',
    state: 'with errors',
    walk: async (page, _agency, look) => {
      await page.goto('/reports/new');
      await page.getByLabel('报告年度').fill('去年');
      await page.getByRole('button', { name: '新建并开始填写' }).click();
      await expect(page.getByRole('alert', { name: /处要改/ })).toBeFocused();
      await look('summary');
    },
  },
  {
    route: '/check',
    state: 'empty',
    walk: async (page, _agency, look) => {
      await new CheckPage(page).open();
      await look('page');
    },
  },
  {
    route: '/check',
    state: 'with results',
    walk: async (page, agency, look) => {
      const check = new CheckPage(page);
      await check.open();
      const file = reportFile('guangzhou-2020');
      file.agency.name = agency;
      file.tables['requests']!['received']!['total'] = '99';
      await check.choose([
        { name: '有误.json', buffer: Buffer.from(JSON.stringify(file)) },
        { name: '读不了.docx', buffer: Buffer.from('本周食堂菜单') },
      ]);
      await expect(page.getByText('已检查 2 份')).toBeVisible({ timeout: 60_000 });
      await check.line('有误.json').getByRole('button', { name: /^查看/ }).click();
      await look('detail');
    },
  },
  {
    route: '/settings',
    state: 'empty',
    walk: async (page, _agency, look) => {
      await page.goto('/settings');
      await look('page');
    },
  },
  {
    route: '/settings',
    state: 'with errors',
    walk: async (page, _agency, look) => {
      await page.goto('/settings');
      await page.getByLabel('第一部分字数上限').fill('很多');
      await page.getByRole('button', { name: '保存' }).click();
      await expect(page.getByRole('alert', { name: /处要改/ })).toBeFocused();
      await look('summary');
    },
  },
  {
    route: '/rules',
    state: 'as it is',
    walk: async (page, _agency, look) => {
      await page.goto('/rules');
      await look('page');
    },
  },
  {
    route: '/audit',
    state: 'as it is',
    walk: async (page, agency, look) => {
      await openWhole(page, agency);
      await page.goto('/audit');
      await look('page');
    },
  },
  {
    route: '/health',
    state: 'as it is',
    walk: async (page, _agency, look) => {
      await page.goto('/health');
      await look('page');
    },
  },
  {
    route: '/reports/[id]/[[...step]]',
    state: 'no such report',
    walk: async (page, _agency, look) => {
      await page.goto('/reports/nowhere');
      await expect(page.getByRole('main')).toBeVisible();
      await look('page');
    },
  },
  {
    route: '/reports/[id]/compare',
    state: 'without last year',
    walk: async (page, agency, look) => {
      await openWhole(page, agency);
      await page.goto(`/reports/${idOf(page)}/compare`);
      await expect(page.getByRole('heading', { name: '还没有2024年的数' })).toBeVisible();
      await look('page');
    },
  },
  {
    route: '/reports/[id]/compare',
    state: 'with last year',
    walk: async (page, agency, look) => {
      const earlier = reportFile('invented-2025');
      await openFile(page, { ...earlier, year: 2024, agency: { ...earlier.agency, name: agency } });
      await openTroubled(page, agency);
      await page.goto(`/reports/${idOf(page)}/compare`);
      await expect(page.getByRole('heading', { name: '变动较大的数' })).toBeVisible();
      await look('page');
    },
  },
];
