import type { Page } from 'playwright';
import { plantedReport } from '@/e2e/fixtures/planted/planted-report';
import { ofEachGroup } from '@/e2e/fixtures/planted/of-each-group';
import { fixture } from '@/e2e/fixtures/document-cases';
import { renderedFile } from '@/e2e/pages/rendered-file';
import type { Scene } from './scene';

/** Before there is any report. */
export const emptyScenes: readonly Scene[] = [
  { name: 'list-empty', title: '报告列表，还没有报告', address: () => '/' },
  { name: 'settings-empty', title: '本机关，还没有填', address: () => '/settings' },
];

/** With 演示 alone. */
export const listScenes: readonly Scene[] = [
  { name: 'list', title: '报告列表', address: () => '/' },
  {
    name: 'list-menu',
    title: '一份报告的更多操作',
    address: () => '/',
    act: async (page) =>
      page
        .getByRole('button', { name: /更多操作$/ })
        .first()
        .click(),
  },
  {
    name: 'list-duplicate',
    title: '复制报告',
    address: () => '/',
    act: async (page) => {
      await page
        .getByRole('button', { name: /更多操作$/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: /复制/ }).click();
    },
  },
];

/** Pages that belong to no one report. */
export const startScenes: readonly Scene[] = [
  { name: 'new', title: '新建报告', address: () => '/reports/new' },
  {
    name: 'new-wrong',
    title: '新建报告，年度不对',
    address: () => '/reports/new',
    act: async (page) => {
      await page.getByLabel('报告年度').fill('2018');
      await page.getByRole('button', { name: '新建并开始填写' }).click();
    },
  },
  { name: 'import-review', title: '核对上年报告', address: () => '/reports/new', act: review },
  { name: 'check', title: '检查已有报告，还没有文件', address: () => '/check' },
  { name: 'check-results', title: '检查已有报告，有结果', address: () => '/check', act: check },
  { name: 'rules', title: '校验规则', address: () => '/rules' },
  { name: 'settings', title: '本机关设置', address: () => '/settings' },
  { name: 'not-found', title: '没有这一页', address: () => '/nowhere' },
];

/** 广州's report of 2020 with a figure left out and a total that is off. */
export async function review(page: Page): Promise<void> {
  const report = fixture('guangzhou-2020');
  const { requests = {}, review: suits = {} } = report.tables;
  requests['received'] = { ...requests['received'], total: '12' };
  suits['directSuit'] = { ...suits['directSuit'], pending: null };
  await page.getByLabel('选择上年报告').setInputFiles({
    name: '2020年度报告.docx',
    mimeType: 'application/octet-stream',
    buffer: await renderedFile(report, 'docx'),
  });
  await page.getByRole('region', { name: '读出的内容' }).waitFor();
}

async function check(page: Page): Promise<void> {
  const wrong = plantedReport(2025, '云江市文化和旅游局', ofEachGroup);
  await page
    .getByLabel('选择报告')
    .setInputFiles([
      file('水务局2025.docx', await renderedFile(fixture('invented-2025'), 'docx')),
      file('文旅局2025.html', await renderedFile(wrong, 'html')),
      file('旧通知.docx', Buffer.from('这不是文档')),
    ]);
  await page.getByText('旧通知.docx').waitFor();
  await page.getByText('文旅局2025.html').waitFor();
  await page
    .getByText(/正在读取|等待/)
    .first()
    .waitFor({ state: 'detached' });
}

function file(name: string, buffer: Buffer) {
  return { name, mimeType: 'application/octet-stream', buffer };
}
