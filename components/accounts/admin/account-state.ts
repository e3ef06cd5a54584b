import { momentWords } from '@/components/reports/moment';
import type { ListedAccount } from '@/lib/store/accounts/list-accounts';

/** 账号状态 in words; what bars the log-in comes first. */
export function accountState(
  { disabledAt, lockedUntil, mustChange }: Pick<ListedAccount, 'disabledAt' | 'lockedUntil' | 'mustChange'>,
  today: string,
): string {
  if (disabledAt !== null) return '已停用';
  if (lockedUntil !== null) return `锁定到 ${momentWords(new Date(lockedUntil), today)}`;
  return mustChange ? '等本人改口令' : '正常';
}
