import { ButtonLink } from '@/components/ui/button';
import { roles as known, type Role } from '@/lib/access/actor';
import type { SessionDescription } from '@/lib/store/accounts/describe-session';
import styles from './account-facts.module.css';
import type { OwnLink } from './identity/own-link';
import { roleNames } from './role-words';

/** 我的账号: name, roles, password, second factor. */
export function AccountFacts({
  session,
  link,
}: {
  readonly session: SessionDescription;
  /** 关联 with 统一身份认证, where there is one. */
  readonly link: OwnLink | undefined;
}) {
  const { account, agencies, totp, hasPassword } = session;
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
        {hasPassword ? (
          <ButtonLink href="/account/password" size="sm">
            修改口令
          </ButtonLink>
        ) : (
          '没有，需要时由单位管理员重置'
        )}
      </dd>
      {link && (
        <>
          <dt>{link.label}</dt>
          <dd className={styles.pair}>
            <span>{link.subject === '' ? '未关联' : `已关联，编号 ${link.subject}`}</span>
            {link.canChange && (
              <ButtonLink href="/account/identity" size="sm">
                {link.subject === '' ? '关联' : '解除关联'}
              </ButtonLink>
            )}
          </dd>
        </>
      )}
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
