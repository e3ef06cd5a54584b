import type { Scene } from './scene';

/** 检查与导出 and what follows. */
export const finishScenes: readonly Scene[] = [
  {
    name: 'finalise-barred',
    title: '定稿前要处理的问题',
    address: ({ wrong }) => `${wrong}/finish`,
    act: async (page) => {
      await page.getByRole('button', { name: '定稿' }).click();
      await page.getByRole('alert', { name: /处要处理/ }).waitFor();
    },
  },
  { name: 'finished', title: '已定稿', address: ({ finished }) => `${finished}/finish` },
  { name: 'finished-table', title: '已定稿的表三', address: ({ finished }) => `${finished}/requests` },
  { name: 'compare', title: '与上年对比', address: ({ demo }) => `${demo}/compare` },
  { name: 'compare-none', title: '与上年对比，没有上年', address: ({ blank }) => `${blank}/compare` },
  { name: 'history', title: '历史版本', address: ({ wrong }) => `${wrong}/history` },
  { name: 'audit', title: '审计记录', address: () => '/audit' },
  {
    name: 'import',
    title: '导入上年报告',
    address: ({ blank }) => `/import?report=${blank.split('/')[2] ?? ''}`,
  },
];
