import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountCorner } from '@/app/account-corner';
import { accountPage } from '@/app/api/scope';
import { AdminScreen } from '@/components/accounts/admin/admin-screen';
import { branchOf } from '@/components/accounts/admin/agency-branch';
import { dateOf } from '@/components/reports/moment';
import { Page } from '@/components/ui/page';
import { TopBar, TopBarLink } from '@/components/ui/top-bar';
import { passwordRules } from '@/lib/access/password-policy';
import { readAccountPolicy } from '@/lib/store/accounts/account-policy';
import { configuredIdentity, identitySources } from '@/lib/identity/configured-identity';
import { listAgencies } from '@/lib/store/accounts/agencies';
import { listTokens } from '@/lib/store/accounts/api-tokens';
import { listInvitations } from '@/lib/store/accounts/invitations';
import { listAccounts } from '@/lib/store/accounts/list-accounts';
import { loginLimits } from '@/lib/store/accounts/login-limits';
import { sessionRules } from '@/lib/store/accounts/session-rules';
import { isRefusal } from '@/lib/store/refusal';

export const metadata: Metadata = { title: '账号管理' };

interface Props {
  readonly searchParams: Promise<{ readonly agency?: string | string[] }>;
}

const MINUTE = 60_000;
const fixed = () => [
  `${sessionRules.idle / MINUTE} 分钟没有操作，自动退出；登录最长 ${sessionRules.longest / 60 / MINUTE} 小时。`,
  `口令输错 ${loginLimits.perLogin} 次，这个登录名锁定 ${loginLimits.window / MINUTE} 分钟。`,
  `口令至少 ${passwordRules.shortest} 个字符，最近 ${passwordRules.history} 次用过的不能再用。`,
];

/** 账号管理, for the 单位管理员 of an agency and of those below it. */
export default async function AdminPage({ searchParams }: Props) {
  const { agency: asked } = await searchParams;
  const { scope, session } = await accountPage();
  const [accounts, invitations, agencies, policy] = await Promise.all([
    listAccounts(scope),
    listInvitations(scope),
    listAgencies(scope),
    readAccountPolicy(scope),
  ]);
  if (isRefusal(accounts) || isRefusal(invitations) || isRefusal(agencies)) notFound();
  const chosen = agencies.find(({ id }) => id === asked);
  const own = agencies.find(({ id }) => id === scope.agency?.id) ?? agencies[0];
  const here = chosen ?? own;
  const tokens = here ? await listTokens(scope, here.id) : [];
  if (!own || !here || isRefusal(tokens)) notFound();
  const branch = chosen ? branchOf(chosen.id, agencies) : null;
  const isShown = ({ agencyId }: { readonly agencyId: string }) => !branch || branch.has(agencyId);
  return (
    <>
      <TopBar agency={own.name} title="账号管理">
        <TopBarLink href="/settings">本机关</TopBarLink>
        <AccountCorner />
      </TopBar>
      <Page title="账号管理" note="本机关和下级机关的账号。每项改动都记入审计记录。">
        <AdminScreen
          me={session.actor.id}
          accounts={accounts.filter(({ roles }) => roles.some(isShown))}
          invitations={invitations.filter(isShown)}
          agencies={agencies}
          tokens={tokens}
          agencyId={here.id}
          chosen={chosen?.id ?? ''}
          rules={isRefusal(policy) ? null : { policy, days: passwordRules.ageDays, fixed: fixed() }}
          today={dateOf(scope.now())}
          sources={identitySources(configuredIdentity())}
        />
      </Page>
    </>
  );
}
