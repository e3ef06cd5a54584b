'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { endOtherSessions, endSession } from '@/components/api/own-account';
import type { Answer } from '@/components/api/client';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ListedSession } from '@/lib/store/accounts/sessions';
import { SessionTable } from './session-table';
import styles from './account-table.module.css';

/** 登录记录 of oneself, each but the present one to be ended. */
export function SessionList({
  sessions,
  present,
  today,
}: {
  readonly sessions: readonly ListedSession[];
  readonly present: string;
  readonly today: string;
}) {
  const router = useRouter();
  const [problem, setProblem] = useState('');

  async function act(work: Promise<Answer<true>>) {
    const answer = await work;
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) router.refresh();
  }

  return (
    <>
      {problem !== '' && <Notice severity="error">{problem}</Notice>}
      <SessionTable
        sessions={sessions}
        present={present}
        today={today}
        onEnd={(id) => void act(endSession(id))}
      />
      {sessions.length > 1 && (
        <p className={styles.under}>
          <Button size="sm" onClick={() => void act(endOtherSessions())}>
            结束其他登录
          </Button>
        </p>
      )}
    </>
  );
}
