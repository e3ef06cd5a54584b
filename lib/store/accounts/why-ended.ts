import { hashSecret } from '@/lib/access/secrets';
import type { Store } from '../open-store';
import { membershipsOf } from './memberships';
import { sessionRules } from './session-rules';

const idle = () => `${sessionRules.idle / 60_000} 分钟没有操作，已经自动退出。`;
const longest = `登录满 ${sessionRules.longest / 3_600_000} 小时，已经自动退出。`;

/** 登录为什么结束, for whoever still holds the token of a session; nothing where it never was one. */
export async function whyEnded({ db }: Store, token: string, now: Date): Promise<string | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['session.account_id', 'session.created_at', 'session.ended_at', 'session.ended_by'])
    .select('account.disabled_at')
    .where('session.id', '=', hashSecret(token))
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.disabled_at !== null) return '账号已经停用，要继续使用，联系单位管理员。';
  if (row.ended_at !== null) {
    return row.ended_by === row.account_id ? '已经在别处退出了登录。' : '单位管理员结束了这次登录。';
  }
  const held = await membershipsOf(db, row.account_id);
  if (held.length === 0) return '账号现在没有角色，要继续使用，联系单位管理员。';
  return now.getTime() - Date.parse(row.created_at) >= sessionRules.longest ? longest : idle();
}
