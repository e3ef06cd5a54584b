import { accountServer } from './account-server';
import { reportFile } from './fixtures/report-files';
import { NewReportPage } from './pages/new-report-page';
import { ReportPage } from './pages/report-page';
import { expect, test, type Page } from './pages/test';
import { TreeOffice } from './pages/tree-office';
import { violations } from './pages/violations';

const bureau = '云江市报送试验局';

const server = accountServer();

test('a report is handed up, sent back with a reason, handed up again and accepted; comments come by themselves', async ({
  browser,
}) => {
  const office = new TreeOffice(server.url, browser);
  const chief = await office.setUp(server.folder, '云江市报送试验政府');
  const below = await office.addAgency(chief, bureau);
  const supervisor = await office.add(chief, 'own', { login: 'zhuguan', name: '郑主管', role: 'supervisor' });
  const clerk = await office.add(chief, below, { login: 'tianbao', name: '冯填报', role: 'preparer' });
  const reviewer = await office.add(chief, below, { login: 'shenhe', name: '陈审核', role: 'reviewer' });

  const start = new NewReportPage(clerk);
  await start.open();
  const file = reportFile('invented-2025');
  file.agency.name = bureau;
  await start.chooseFile('报告.json', JSON.stringify(file));
  const report = await start.opened();
  const id = /reports\/(\w+)/.exec(clerk.url())?.[1] ?? '';
  const address = `/reports/${id}`;
  await office.bring(clerk, id, 'drafting', 'submitted');
  await office.bring(reviewer, id, 'submitted', 'approved');
  // Nothing of it is to be seen above before it was handed up.
  expect((await supervisor.request.get(`${server.url}/api/v1${address}`)).status()).toBe(404);

  await clerk.goto(`${address}/finish`);
  await clerk.getByRole('button', { name: '报送主管部门' }).click();
  await stands(clerk, '已报送');
  await report.goTo('表三');
  await supervisor.goto(`${address}/requests`);
  const above = await new ReportPage(supervisor).opened(2025);
  await supervisor.getByRole('tab', { name: '批注' }).click();
  await supervisor.getByLabel('写批注').fill('与平台统计数不一致');
  await supervisor.getByRole('button', { name: '保存批注' }).click();
  await expect(supervisor.getByRole('tab', { name: '批注 1' })).toBeVisible();
  await expect(clerk.getByRole('tab', { name: '批注 1' })).toBeVisible();

  await above.goTo('finish');
  await supervisor.getByRole('button', { name: '退回机关' }).click();
  const dialog = supervisor.getByRole('dialog');
  await dialog.getByRole('button', { name: '退回机关' }).click();
  await expect(dialog.getByRole('alert')).toContainText('理由');
  await dialog.getByRole('textbox').fill('结转数与上年不衔接');
  await dialog.getByRole('button', { name: '退回机关' }).click();
  await stands(supervisor, '主管退回');

  // It is open for the clerk, not for whoever sent it back.
  await supervisor.goto('/');
  await expect(supervisor.getByRole('row', { name: /主管退回/ })).toContainText('查看');
  await expect(supervisor.getByRole('link', { name: /^(继续填写|新建报告)$/ })).toHaveCount(0);

  // The page of the clerk was open all the time.
  await stands(clerk, '主管退回');
  await expect(clerk.getByText('结转数与上年不衔接')).toBeVisible();
  await clerk.getByRole('button', { name: /^标为已处理/ }).click();
  await expect(clerk.getByText('冯填报已处理')).toBeVisible();
  expect.soft(await violations(clerk)).toEqual([]);
  await office.bring(clerk, id, 'sentBack', 'submitted');
  await office.bring(reviewer, id, 'submitted', 'approved');
  await reviewer.goto(`${address}/finish`);
  await reviewer.getByRole('button', { name: '报送主管部门' }).click();
  await stands(reviewer, '已报送');

  await supervisor.goto(`${address}/finish`);
  await supervisor.getByRole('button', { name: '通过', exact: true }).click();
  await stands(supervisor, '主管通过');
  await clerk.goto(`${address}/finish`);
  await expect(clerk.getByRole('button', { name: '标为已发布' })).toBeVisible();
});

async function stands(page: Page, state: string) {
  await expect(page.getByRole('banner').getByText(state, { exact: true })).toBeVisible();
}
