import { headers } from 'next/headers';
import { requestScope } from '@/app/api/scope';
import { AccountLinks } from '@/components/accounts/account-links';
import { accountsOn } from '@/lib/access/account-mode';
import { canAnywhere } from '@/lib/access/can';

/** Who is logged in, for the right end of the top bar; nothing while accounts are off. */
export async function AccountCorner() {
  if (!accountsOn()) return null;
  const { scope, session } = await requestScope(await headers(), false);
  if (!session) return null;
  const { actor, memberships, pending } = session;
  const here = memberships.filter(({ agencyId }) => agencyId === scope.agency?.id);
  return (
    <AccountLinks
      accountId={actor.id}
      name={actor.name}
      agency={here[0]?.agency ?? ''}
      roles={here.map(({ role }) => role)}
      isPending={pending !== null}
      mayManage={canAnywhere(actor, 'manageAccounts')}
      mayAudit={canAnywhere(actor, 'readAudit')}
    />
  );
}
