'use client';

import { useState } from 'react';
import { endToken, tokensOf } from '@/components/api/administration';
import { momentWords } from '@/components/reports/moment';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import type { ListedToken } from '@/lib/store/accounts/api-tokens';
import { AccountTable } from '../account-table';
import styles from '../account-table.module.css';
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

  async function load(agency: string) {
    const answer = await tokensOf(agency);
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) setTokens(answer.data);
  }

  async function end(id: string) {
    const answer = await endToken(id);
    if (answer.ok) await load(chosen);
    else setProblem(answer.message);
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
          {tokens.map(({ id, name, may, createdAt, usedAt }) => (
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
                <Button size="sm" aria-label={`停用${name}的密钥`} onClick={() => void end(id)}>
                  停用
                </Button>
              </td>
            </tr>
          ))}
        </AccountTable>
      )}
    </>
  );
}
