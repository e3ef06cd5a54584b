'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { withdrawInvitation } from '@/components/api/administration';
import { momentWords } from '@/components/reports/moment';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toaster';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import type { ListedInvitation } from '@/lib/store/accounts/invitations';
import { AccountTable } from '../account-table';
import styles from '../account-table.module.css';
import { roleNames } from '../role-words';
import { ConfirmDialog } from './confirm-dialog';
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
  const [asked, setAsked] = useState<ListedInvitation | null>(null);

  async function withdraw({ id, name }: ListedInvitation): Promise<string> {
    const answer = await withdrawInvitation(id);
    if (!answer.ok) return answer.message;
    setAsked(null);
    toast({ text: `已收回给${name}的邀请` });
    router.refresh();
    return '';
  }

  return (
    <>
      <InviteForm agencies={agencies} agencyId={agencyId} />
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
                  onClick={() => setAsked(invitation)}
                >
                  收回
                </Button>
              </td>
            </tr>
          ))}
        </AccountTable>
      )}
      {asked && (
        <ConfirmDialog
          title={`收回给${asked.name}的邀请`}
          act="收回邀请"
          onConfirm={() => withdraw(asked)}
          onClose={() => setAsked(null)}
        >
          邀请码随即作废，不能恢复。还要邀请的，再发一次。
        </ConfirmDialog>
      )}
    </>
  );
}
