import { momentWords } from '@/components/reports/moment';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { roles as known } from '@/lib/access/actor';
import type { IdentitySource } from '@/lib/access/identity/identity-provider';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import type { ListedAccount } from '@/lib/store/accounts/list-accounts';
import { AccountTable } from '../account-table';
import styles from '../account-table.module.css';
import { roleNames } from '../role-words';
import { accountState } from './account-state';
import { useAccountActs } from './use-account-acts';

interface AccountListProps {
  readonly accounts: readonly ListedAccount[];
  readonly agencies: readonly ListedAgency[];
  readonly me: string;
  readonly today: string;
  /** 认证来源 that an account can be linked to. */
  readonly sources: readonly IdentitySource[];
}

/** 账号列表: role, state, last use, and what can be done. */
export function AccountList({ accounts, agencies, me, today, sources }: AccountListProps) {
  const { acts, problem, dialogs } = useAccountActs(agencies, today, sources);
  if (accounts.length === 0) {
    return <p className={styles.none}>这个机关还没有账号。到“邀请”里发出邀请，本人用邀请码建立账号。</p>;
  }
  return (
    <>
      {problem !== '' && <Notice severity="error">{problem}</Notice>}
      <AccountTable label="账号" heads={['姓名', '角色', '状态', '动态口令', '最近使用', '操作']}>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row" className={styles.name}>
              {account.name}
              <span className={styles.faint}>{account.login}</span>
              {account.identity && (
                <span className={styles.faint}>{linkWords(account.identity, sources)}</span>
              )}
            </th>
            <td>
              {account.roles.map(({ agencyId, agency, role }) => (
                <span key={`${agencyId} ${role}`} className={styles.line}>
                  {roleWord(role)}
                  <span className={styles.beside}>{agency}</span>
                </span>
              ))}
            </td>
            <td className={styles.short}>{accountState(account, today)}</td>
            <td className={styles.short}>{account.hasTotp ? '已启用' : '未启用'}</td>
            <td className={styles.short}>
              {account.seenAt === null ? '从未登录' : momentWords(new Date(account.seenAt), today)}
            </td>
            <td>
              {account.id === me ? (
                '本人'
              ) : (
                <AccountActs account={account} acts={acts} canLink={sources.length > 0} />
              )}
            </td>
          </tr>
        ))}
      </AccountTable>
      {dialogs}
    </>
  );
}

function AccountActs({
  account,
  acts,
  canLink,
}: {
  readonly account: ListedAccount;
  readonly canLink: boolean;
  readonly acts: ReturnType<typeof useAccountActs>['acts'];
}) {
  const { name, disabledAt } = account;
  const toggle =
    disabledAt === null
      ? { word: '停用', act: () => acts.disable(account) }
      : { word: '启用', act: () => acts.enable(account) };
  return (
    <span className={styles.acts} role="group" aria-label={`${name}的操作`}>
      <Button size="sm" onClick={() => acts.changeRoles(account)}>
        角色
      </Button>
      <Button size="sm" onClick={() => acts.showSessions(account)}>
        登录记录
      </Button>
      <Button size="sm" onClick={() => acts.resetPassword(account)}>
        重置口令
      </Button>
      {canLink && (
        <Button size="sm" onClick={() => acts.link(account)}>
          关联
        </Button>
      )}
      <Button size="sm" onClick={toggle.act}>
        {toggle.word}
      </Button>
    </span>
  );
}

/** What an account is linked to; a provider that is set no more lets nobody in. */
function linkWords(
  { provider, subject }: NonNullable<ListedAccount['identity']>,
  sources: readonly IdentitySource[],
): string {
  const source = sources.find(({ id }) => id === provider);
  return `${source?.label ?? '已停用的认证来源'}：${subject}`;
}

function roleWord(role: string): string {
  const found = known.find((one) => one === role);
  return found ? roleNames[found] : role;
}
