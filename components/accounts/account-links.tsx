import { TopBarLink } from '@/components/ui/top-bar';
import type { Role } from '@/lib/access/actor';
import styles from './account-links.module.css';
import { IdleSlot } from './idle/idle-slot';
import { roleNames } from './role-words';

interface AccountLinksProps {
  readonly accountId: string;
  readonly name: string;
  /** The agency one works in, and as what. */
  readonly agency: string;
  readonly roles: readonly Role[];
  /** The password or the second factor comes first. */
  readonly isPending: boolean;
  readonly mayManage: boolean;
  readonly mayAudit: boolean;
}

/** Who is logged in and as what; the way to one's account and out, and the watch over the idle exit. */
export function AccountLinks({
  accountId,
  name,
  agency,
  roles,
  isPending,
  mayManage,
  mayAudit,
}: AccountLinksProps) {
  const words = roles.map((role) => roleNames[role]).join('、');
  return (
    <>
      {!isPending && mayManage && <TopBarLink href="/admin">账号管理</TopBarLink>}
      {!isPending && mayAudit && <TopBarLink href="/audit">审计记录</TopBarLink>}
      <span className={styles.who} title={agency === '' ? words : `${agency} ${words}`}>
        {isPending ? name : <TopBarLink href="/account">{name}</TopBarLink>}
        <span className={styles.role}>{words}</span>
      </span>
      <a href="/logout" className={styles.out}>
        退出
      </a>
      <IdleSlot account={accountId} />
    </>
  );
}
