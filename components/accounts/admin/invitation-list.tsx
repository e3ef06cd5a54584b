'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { withdrawInvitation } from '@/components/api/administration';
import { momentWords } from '@/components/reports/moment';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toaster';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import type { ListedInvitation } from '@/lib/store/accounts/invitations';
import { AccountTable } from '../account-table';
import styles from '../account-table.module.css';
import { roleNames } from '../role-words';
import { InviteForm } from './invite-form';

interface InvitationListProps {
  readonly invitations: readonly ListedInvitation[];
  readonly agencies: readonly ListedAgency[];
  readonly agencyId: string;
  readonly today: string;
}

/** 邀请: a new one, and those that nobody used yet. */
export function InvitationList({ invitations, agencies, agencyId, today }: InvitationListProps) {
  const router = useRouter();
  const toast = useToast();
  const [problem, setProblem] = useState('');

  async function withdraw({ id, name }: ListedInvitation) {
    const answer = await withdrawInvitation(id);
    setProblem(answer.ok ? '' : answer.message);
    if (!answer.ok) return;
    toast({ text: `已收回给${name}的邀请` });
    router.refresh();
  }

  return (
    <>
      <InviteForm agencies={agencies} agencyId={agencyId} />
      {problem !== '' && <Notice severity="error">{problem}</Notice>}
      {invitations.length === 0 ? (
        <p className={styles.none}>没有等待接受的邀请。</p>
      ) : (
        <AccountTable label="等待接受的邀请" heads={['姓名', '角色', '机关', '有效期到', '操作']}>
          {invitations.map((invitation) => (
            <tr key={invitation.id}>
              <th scope="row" className={styles.name}>
                {invitation.name}
              </th>
              <td className={styles.short}>{roleNames[invitation.role]}</td>
              <td className={styles.cell}>{invitation.agency}</td>
              <td className={styles.short}>{momentWords(new Date(invitation.expiresAt), today)}</td>
              <td>
                <Button
                  size="sm"
                  aria-label={`收回给${invitation.name}的邀请`}
                  onClick={() => void withdraw(invitation)}
                >
                  收回
                </Button>
              </td>
            </tr>
          ))}
        </AccountTable>
      )}
    </>
  );
}
