import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountCorner } from '@/app/account-corner';
import { accountPage } from '@/app/api/scope';
import { AdminScreen } from '@/components/accounts/admin/admin-screen';
import { dateOf } from '@/components/reports/moment';
import { Page } from '@/components/ui/page';
import { TopBar, TopBarLink } from '@/components/ui/top-bar';
import { configuredIdentity, identitySources } from '@/lib/identity/configured-identity';
import { listAgencies } from '@/lib/store/accounts/agencies';
import { listTokens } from '@/lib/store/accounts/api-tokens';
import { listInvitations } from '@/lib/store/accounts/invitations';
import { listAccounts } from '@/lib/store/accounts/list-accounts';
import { isRefusal } from '@/lib/store/refusal';

export const metadata: Metadata = { title: '账号管理' };

/** 账号管理, for the 单位管理员 of an agency and of those below it. */
export default async function AdminPage() {
  const { scope, session } = await accountPage();
  const [accounts, invitations, agencies] = await Promise.all([
    listAccounts(scope),
    listInvitations(scope),
    listAgencies(scope),
  ]);
  if (isRefusal(accounts) || isRefusal(invitations) || isRefusal(agencies)) notFound();
  const first = agencies.find(({ id }) => id === scope.agency?.id) ?? agencies[0];
  const tokens = first ? await listTokens(scope, first.id) : [];
  if (!first || isRefusal(tokens)) notFound();
  return (
    <>
      <TopBar agency={first.name} title="账号管理">
        <TopBarLink href="/settings">本机关</TopBarLink>
        <AccountCorner />
      </TopBar>
      <Page title="账号管理" note="本机关和下级机关的账号。每项改动都记入审计记录。">
        <AdminScreen
          me={session.actor.id}
          accounts={accounts}
          invitations={invitations}
          agencies={agencies}
          tokens={tokens}
          agencyId={first.id}
          today={dateOf(scope.now())}
          sources={identitySources(configuredIdentity())}
        />
      </Page>
    </>
  );
}
