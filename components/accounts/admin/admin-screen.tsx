'use client';

import { useState } from 'react';
import { Sheet } from '@/components/ui/sheet';
import { Tabs } from '@/components/ui/tabs';
import type { IdentitySource } from '@/lib/access/identity/identity-provider';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import type { ListedToken } from '@/lib/store/accounts/api-tokens';
import type { ListedInvitation } from '@/lib/store/accounts/invitations';
import type { ListedAccount } from '@/lib/store/accounts/list-accounts';
import { AccountList } from './account-list';
import { AgencyList } from './agency-list';
import { InvitationList } from './invitation-list';
import { TokenList } from './token-list';

interface AdminScreenProps {
  /** Id of whoever looks at it. */
  readonly me: string;
  readonly accounts: readonly ListedAccount[];
  readonly invitations: readonly ListedInvitation[];
  /** Parents before children. */
  readonly agencies: readonly ListedAgency[];
  /** Those of the agency that one works in. */
  readonly tokens: readonly ListedToken[];
  readonly agencyId: string;
  readonly today: string;
  /** 认证来源 of the office. */
  readonly sources: readonly IdentitySource[];
}

type TabId = 'accounts' | 'invitations' | 'agencies' | 'tokens';

/** 账号管理: who may come in, who was asked to, the agencies below, the programs. */
export function AdminScreen(props: AdminScreenProps) {
  const { me, accounts, invitations, agencies, tokens, agencyId, today, sources } = props;
  const [tab, setTab] = useState<TabId>('accounts');
  const tabs = [
    { id: 'accounts', label: `账号 ${accounts.length}` },
    { id: 'invitations', label: `邀请 ${invitations.length}` },
    { id: 'agencies', label: `机关 ${agencies.length}` },
    { id: 'tokens', label: '系统对接' },
  ] as const;
  return (
    <Sheet>
      <Tabs<TabId> label="账号管理" tabs={tabs} selected={tab} onSelect={setTab}>
        {tab === 'accounts' && <AccountList accounts={accounts} me={me} today={today} sources={sources} />}
        {tab === 'invitations' && (
          <InvitationList invitations={invitations} agencies={agencies} agencyId={agencyId} today={today} />
        )}
        {tab === 'agencies' && <AgencyList agencies={agencies} agencyId={agencyId} />}
        {tab === 'tokens' && (
          <TokenList agencies={agencies} agencyId={agencyId} tokens={tokens} today={today} />
        )}
      </Tabs>
    </Sheet>
  );
}
