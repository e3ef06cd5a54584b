import type { Page } from 'playwright';
import { AccountPages } from '@/e2e/pages/account-pages';
import type { Office } from './office';
import { phone, type Look, type Scene } from './scene';

/** 账号管理 with its tabs, and 审计记录. */
export const adminScenes: readonly Scene<Office>[] = [
  managed('admin', '账号管理'),
  managed('admin-invitations', '账号管理，邀请', tab('邀请 2')),
  managed('admin-agencies', '账号管理，下级机关', tab('机关 6')),
  managed('admin-tokens', '账号管理，系统对接', tab('系统对接')),
  managed('admin-rules', '账号管理，账号规则', tab('账号规则')),
  managed('admin-roles', '更改一个账号的角色', (page) => new AccountPages(page).act('卫填报', '角色')),
  managed('admin-phone', '账号管理，手机', undefined, phone),
  {
    name: 'audit-accounts',
    title: '审计员看审计记录',
    address: () => '/audit',
    visitor: ({ auditor }) => auditor,
  },
];

function managed(name: string, title: string, act?: Scene<Office>['act'], look?: Look): Scene<Office> {
  return {
    name,
    title,
    address: () => '/admin',
    visitor: ({ chief }) => chief,
    ...(act && { act }),
    ...(look && { look }),
  };
}

function tab(name: string) {
  return (page: Page) => new AccountPages(page).openTab(name);
}
