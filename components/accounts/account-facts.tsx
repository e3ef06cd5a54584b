import { ButtonLink } from '@/components/ui/button';
import { roles as known, type Role } from '@/lib/access/actor';
import type { SessionDescription } from '@/lib/store/accounts/describe-session';
import styles from './account-facts.module.css';
import { roleNames } from './role-words';

/** 我的账号: name, roles, password, second factor. */
export function AccountFacts({ session }: { readonly session: SessionDescription }) {
  const { account, agencies, totp } = session;
  return (
    <dl className={styles.facts}>
      <dt>登录名</dt>
      <dd>{account.login}</dd>
      <dt>角色</dt>
      <dd>
        {agencies.map(({ id, name, roles }) => (
          <span key={id} className={styles.line}>
            {name}：
            {known
              .filter((role) => roles.includes(role))
              .map(nameOf)
              .join('、')}
          </span>
        ))}
      </dd>
      <dt>口令</dt>
      <dd>
        <ButtonLink href="/account/password" size="sm">
          修改口令
        </ButtonLink>
      </dd>
      <dt>动态口令</dt>
      <dd className={styles.pair}>
        <span>{totp.isOn ? '已启用' : '未启用'}</span>
        <ButtonLink href="/account/totp" size="sm">
          {totp.isOn ? '停用动态口令' : '启用动态口令'}
        </ButtonLink>
      </dd>
    </dl>
  );
}

function nameOf(role: Role): string {
  return roleNames[role];
}
