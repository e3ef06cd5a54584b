import type { Page } from 'playwright';
import { AccountPages } from '@/e2e/pages/account-pages';
import { OFFICE_PASSWORD } from '@/e2e/pages/tree-office';
import { AUDITOR, type Office } from './office';
import { phone, type Scene } from './scene';

/** More than shut a login name. */
const TOO_OFTEN = 6;
const wrong = '不是这个口令';

/** 首次设置, before there is any account. */
export const setupScenes: readonly Scene<unknown>[] = [
  { name: 'setup', title: '首次设置', address: () => '/setup' },
  {
    name: 'setup-wrong',
    title: '首次设置，有几处要改',
    address: () => '/setup',
    act: async (page) => {
      await page.getByRole('button', { name: '完成设置' }).click();
      await page.getByRole('alert', { name: /处要改/ }).waitFor();
    },
  },
];

/** 登录 and one's own account. */
export const accountScenes: readonly Scene<Office>[] = [
  { name: 'login', title: '登录', address: () => '/login' },
  {
    name: 'login-wrong',
    title: '登录，口令不对',
    address: () => '/login',
    act: (page) => logIn(page, 'tianbao.feng'),
  },
  {
    name: 'login-locked',
    title: '登录，输错多次后锁定',
    address: () => '/login',
    act: async (page) => {
      for (let times = 0; times < TOO_OFTEN; times += 1) await logIn(page, 'shenhe.qian');
    },
  },
  {
    name: 'login-code',
    title: '登录，还要输入动态口令',
    address: () => '/login',
    act: async (page) => {
      await new AccountPages(page).logIn(AUDITOR, OFFICE_PASSWORD);
      await page.getByLabel('动态口令').waitFor();
    },
  },
  { name: 'login-phone', title: '登录，手机', address: () => '/login', look: phone },
  { name: 'join', title: '接受邀请', address: () => '/join' },
  {
    name: 'password-due',
    title: '口令重置后先改口令',
    address: () => '/account/password',
    visitor: ({ newcomer }) => newcomer,
  },
  { name: 'account', title: '我的账号', address: () => '/account', visitor: ({ clerk }) => clerk },
];

async function logIn(page: Page, login: string): Promise<void> {
  const answered = page.waitForResponse(/\/api\/v1\/session$/);
  await new AccountPages(page).logIn(login, wrong);
  await answered;
  await page.getByRole('main').getByRole('alert').waitFor();
}
