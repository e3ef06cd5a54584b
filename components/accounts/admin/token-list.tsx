'use client';

import { useState } from 'react';
import { endToken, tokensOf } from '@/components/api/administration';
import { momentWords } from '@/components/reports/moment';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toaster';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import type { ListedToken } from '@/lib/store/accounts/api-tokens';
import { AccountTable } from '../account-table';
import styles from '../account-table.module.css';
import { ConfirmDialog } from './confirm-dialog';
import { TokenForm } from './token-form';
import { tokenUseNames } from './token-words';

interface TokenListProps {
  readonly agencies: readonly ListedAgency[];
  readonly agencyId: string;
  readonly tokens: readonly ListedToken[];
  readonly today: string;
}

/** 对接密钥 of an agency, for other systems of the office. */
export function TokenList({ agencies, agencyId, tokens: first, today }: TokenListProps) {
  const [chosen, setChosen] = useState(agencyId);
  const [tokens, setTokens] = useState(first);
  const [problem, setProblem] = useState('');
  const [asked, setAsked] = useState<ListedToken | null>(null);
  const toast = useToast();

  async function load(agency: string) {
    const answer = await tokensOf(agency);
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) setTokens(answer.data);
  }

  async function end({ id, name }: ListedToken): Promise<string> {
    const answer = await endToken(id);
    if (!answer.ok) return answer.message;
    setAsked(null);
    toast({ text: `已停用${name}的密钥` });
    await load(chosen);
    return '';
  }

  return (
    <>
      <TokenForm
        agencies={agencies}
        agencyId={chosen}
        onChoose={(id) => {
          setChosen(id);
          void load(id);
        }}
        onMade={() => void load(chosen)}
      />
      {problem !== '' && <Notice severity="error">{problem}</Notice>}
      {tokens.length === 0 ? (
        <p className={styles.none}>这个机关没有对接密钥。</p>
      ) : (
        <AccountTable label="对接密钥" heads={['用于', '可以做', '新建时间', '最近使用', '操作']}>
          {tokens.map((token) => {
            const { id, name, may, createdAt, usedAt } = token;
            return (
              <tr key={id}>
                <th scope="row" className={styles.name}>
                  {name}
                </th>
                <td className={styles.cell}>{may.map((use) => tokenUseNames[use]).join('、')}</td>
                <td className={styles.short}>{momentWords(new Date(createdAt), today)}</td>
                <td className={styles.short}>
                  {usedAt === null ? '从未使用' : momentWords(new Date(usedAt), today)}
                </td>
                <td>
                  <Button size="sm" aria-label={`停用${name}的密钥`} onClick={() => setAsked(token)}>
                    停用
                  </Button>
                </td>
              </tr>
            );
          })}
        </AccountTable>
      )}
      {asked && (
        <ConfirmDialog
          title={`停用${asked.name}的密钥`}
          act="停用密钥"
          onConfirm={() => end(asked)}
          onClose={() => setAsked(null)}
        >
          用它对接的系统随即连不上，不能恢复。还要对接的，新建一个密钥。
        </ConfirmDialog>
      )}
    </>
  );
}
