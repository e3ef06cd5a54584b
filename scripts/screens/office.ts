import type { Browser, Page } from 'playwright';
import { TreeOffice, type Person } from '@/e2e/pages/tree-office';
import { enterAgencies } from './office-agencies';
import { enterReviews, type ReviewedReports } from './office-reports';
import { resetPassword } from './reset-password';
import type { Visitor } from './scene';
import { turnOnSecondFactor } from './second-factor';
import type { ScreensServer } from './screens-server';

/** 启用账号: people and reports that the pictures show. */
export interface Office {
  /** 单位管理员 of the highest agency. */
  readonly chief: Visitor;
  readonly supervisor: Visitor;
  readonly auditor: Visitor;
  /** 填报人 whose report came back. */
  readonly clerk: Visitor;
  /** 填报人 whose report was accepted. */
  readonly publisher: Visitor;
  readonly reviewer: Visitor;
  /** Has to change a password that was reset. */
  readonly newcomer: Visitor;
  readonly reports: ReviewedReports;
}

/** How many minutes before the moment of the pictures the office begins, and how long each thing takes. */
const BEGINNING = 28;
const STEP = 0.75;
/** Logs in with 动态口令. */
export const AUDITOR = 'shenji.he';
const invited = [
  ['孙填报', 'preparer'],
  ['钱审核', 'reviewer'],
] as const;

/** Sets the office up, one thing after another. */
export async function enterOffice(server: ScreensServer, browser: Browser): Promise<Office> {
  let minutes = BEGINNING;
  const pass = () => server.setEarlier((minutes -= STEP));
  const office = new TreeOffice(server.url, browser);
  pass();
  const chief = await office.setUp(server.dataFolder, '云江市人民政府');
  const add = async (agencyId: string, person: Person) => {
    pass();
    return office.add(chief, agencyId, person);
  };
  const supervisor = await add('own', { login: 'zhuguan.zheng', name: '郑主管', role: 'supervisor' });
  const auditor = await add('own', { login: AUDITOR, name: '何审计', role: 'auditor' });
  const agencies = await enterAgencies(office, chief, add);
  const reports = await enterReviews(office, agencies, supervisor, pass);
  const { id } = agencies.water;
  const newcomer = await add(id, { login: 'tianbao.hao', name: '郝填报', role: 'preparer' });
  pass();
  await resetPassword(office, chief, newcomer, 'tianbao.hao');
  for (const [name, role] of invited) {
    pass();
    await office.post(chief, 'invitations', { agencyId: id, name, role });
  }
  if (minutes < 0) throw new Error('the office takes longer than it has');
  server.setEarlier(0);
  await turnOnSecondFactor(auditor, server.url);
  const seen = (page: Page): Promise<Visitor> => page.context().cookies();
  const visitors = {
    chief: await seen(chief),
    supervisor: await seen(supervisor),
    auditor: await seen(auditor),
    clerk: await seen(agencies.water.preparer),
    publisher: await seen(agencies.justice.preparer),
    reviewer: await seen(agencies.education.reviewer),
    newcomer: await seen(newcomer),
  };
  await Promise.all(browser.contexts().map((context) => context.close()));
  return { ...visitors, reports };
}
