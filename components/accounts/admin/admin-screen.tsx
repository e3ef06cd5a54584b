'use client';

import { useState } from 'react';
import { Sheet } from '@/components/ui/sheet';
import { Tabs } from '@/components/ui/tabs';
import type { IdentitySource } from '@/lib/access/identity/identity-provider';
import type { AccountPolicy } from '@/lib/store/accounts/account-policy';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import type { ListedToken } from '@/lib/store/accounts/api-tokens';
import type { ListedInvitation } from '@/lib/store/accounts/invitations';
import type { ListedAccount } from '@/lib/store/accounts/list-accounts';
import { AccountList } from './account-list';
import { AgencyChoice } from './agency-choice';
import { AgencyList } from './agency-list';
import { InvitationList } from './invitation-list';
import { PolicyForm } from './policy-form';
import { TokenList } from './token-list';

interface AdminScreenProps {
  /** Id of whoever looks at it. */
  readonly me: string;
  readonly accounts: readonly ListedAccount[];
  readonly invitations: readonly ListedInvitation[];
  /** Parents before children. */
  readonly agencies: readonly ListedAgency[];
  /** Those of the agency that new things are for: the one switched to, or the one that one works in. */
  readonly tokens: readonly ListedToken[];
  readonly agencyId: string;
  /** The agency switched to; empty where all are shown. */
  readonly chosen: string;
  /** 账号规则; null for whoever does not decide about them. */
  readonly rules: {
    readonly policy: AccountPolicy;
    readonly days: number;
    readonly fixed: readonly string[];
  } | null;
  readonly today: string;
  /** 认证来源 of the office. */
  readonly sources: readonly IdentitySource[];
}

type TabId = 'accounts' | 'invitations' | 'agencies' | 'tokens' | 'policy';

/** 账号管理: who may come in, who was asked to, the agencies below, the programs. */
export function AdminScreen(props: AdminScreenProps) {
  const { me, accounts, invitations, agencies, tokens, agencyId, chosen, rules, today, sources } = props;
  const [tab, setTab] = useState<TabId>('accounts');
  const tabs = [
    { id: 'accounts', label: `账号 ${accounts.length}` },
    { id: 'invitations', label: `邀请 ${invitations.length}` },
    { id: 'agencies', label: `机关 ${agencies.length}` },
    { id: 'tokens', label: '系统对接' },
    ...(rules ? [{ id: 'policy' as const, label: '账号规则' }] : []),
  ] as const;
  return (
    <Sheet>
      {agencies.length > 1 && <AgencyChoice agencies={agencies} chosen={chosen} />}
      <Tabs<TabId> label="账号管理" tabs={tabs} selected={tab} onSelect={setTab}>
        {tab === 'accounts' && (
          <AccountList accounts={accounts} agencies={agencies} me={me} today={today} sources={sources} />
        )}
        {tab === 'invitations' && (
          <InvitationList
            key={agencyId}
            invitations={invitations}
            agencies={agencies}
            agencyId={agencyId}
            today={today}
          />
        )}
        {tab === 'agencies' && <AgencyList key={agencyId} agencies={agencies} agencyId={agencyId} />}
        {tab === 'tokens' && (
          <TokenList key={agencyId} agencies={agencies} agencyId={agencyId} tokens={tokens} today={today} />
        )}
        {tab === 'policy' && rules && <PolicyForm {...rules} />}
      </Tabs>
    </Sheet>
  );
}
