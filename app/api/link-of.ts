import type { OwnLink } from '@/components/accounts/identity/own-link';
import { configuredIdentity, identitySources } from '@/lib/identity/configured-identity';
import type { FoundSession } from '@/lib/store/accounts/find-session';

/** Nothing where there is no provider that one could be linked to, and no link of old. */
export function linkOf({ identity, hasPassword }: FoundSession): OwnLink | undefined {
  const configured = configuredIdentity();
  const { redirect } = configured;
  if (!identity) return redirect && { label: redirect.label, subject: '', canChange: true };
  const source = identitySources(configured).find(({ id }) => id === identity.provider);
  return {
    label: source?.label ?? '已停用的认证来源',
    subject: identity.subject,
    canChange: hasPassword,
  };
}
