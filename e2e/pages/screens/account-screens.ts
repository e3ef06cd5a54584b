import { expect } from 'playwright/test';
import type { Screen } from './screen';

const routes = [
  '/setup',
  '/login',
  '/logout',
  '/join',
  '/account',
  '/account/password',
  '/account/totp',
  '/admin',
];

/** The pages of accounts, where accounts are off: accounts.spec.ts goes through them where they are on. */
export const accountScreens: readonly Screen[] = routes.map((route) => ({
  route,
  state: 'without accounts',
  walk: async (page, _agency, look) => {
    await page.goto(route);
    await expect(page.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible();
    await look('page');
  },
}));
