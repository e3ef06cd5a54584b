import type { Page } from 'playwright';
import type { Office } from './office';
import type { Scene } from './scene';

const reviewer: Scene<Office>['visitor'] = (office) => office.reviewer;
const clerk: Scene<Office>['visitor'] = (office) => office.clerk;
const supervisor: Scene<Office>['visitor'] = (office) => office.supervisor;

/** A report on its way: 审核, 退回, 报送, 发布. */
export const reviewScenes: readonly Scene<Office>[] = [
  {
    name: 'submitted-comments',
    title: '审核人看待审核的报告，批注',
    address: ({ reports }) => `${reports.submitted}/requests`,
    visitor: reviewer,
    act: async (page) => {
      await page.locator('[data-cell="requests.granted.naturalPerson"]').getByRole('textbox').focus();
      await page.getByRole('tab', { name: '批注' }).click();
      await page.getByRole('heading', { name: '批注 2' }).waitFor();
    },
  },
  {
    name: 'submitted-finish',
    title: '审核人审定或者退回',
    address: ({ reports }) => `${reports.submitted}/finish`,
    visitor: reviewer,
    act: (page) => lookAt(page, '审核与发布'),
  },
  {
    name: 'submitted-return',
    title: '审核人退回修改',
    address: ({ reports }) => `${reports.submitted}/finish`,
    visitor: reviewer,
    act: (page) => ask(page, '退回修改'),
  },
  {
    name: 'returned',
    title: '填报人看退回的报告',
    address: ({ reports }) => `${reports.returned}/requests`,
    visitor: clerk,
    act: async (page) => {
      await page.getByRole('tab', { name: '批注' }).click();
      await page.getByRole('heading', { name: '批注 2' }).waitFor();
    },
  },
  { name: 'supervised-list', title: '主管部门看报送的报告', address: () => '/', visitor: supervisor },
  {
    name: 'supervised-finish',
    title: '主管部门通过或者退回',
    address: ({ reports }) => `${reports.delivered}/finish`,
    visitor: supervisor,
    act: (page) => lookAt(page, '审核与发布'),
  },
  {
    name: 'publish',
    title: '标为已发布',
    address: ({ reports }) => `${reports.accepted}/finish`,
    visitor: ({ publisher }) => publisher,
    act: (page) => ask(page, '标为已发布'),
  },
];

async function ask(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor();
}

async function lookAt(page: Page, heading: string): Promise<void> {
  await page.getByText(/^共 \d+ 页$/).waitFor();
  await page.getByRole('heading', { name: heading }).evaluate((element) => element.scrollIntoView());
}
