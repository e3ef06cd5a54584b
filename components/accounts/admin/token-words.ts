import type { TokenUse } from '@/lib/store/accounts/api-tokens';

/** What a program may do with a 对接密钥. */
export const tokenUseNames: Readonly<Record<TokenUse, string>> = {
  read: '读取文件',
  check: '检查文件',
  render: '生成文件',
  readReports: '读取报告',
  writeReports: '新建和修改报告',
};

export const tokenUses = [
  'read',
  'check',
  'render',
  'readReports',
  'writeReports',
] as const satisfies readonly TokenUse[];
