'use client';

import { useCallback, useEffect, useState } from 'react';
import { kickOut, sessionsOf } from '@/components/api/administration';
import type { Answer } from '@/components/api/client';
import { endSession } from '@/components/api/own-account';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import type { ListedAccount } from '@/lib/store/accounts/list-accounts';
import type { ListedSession } from '@/lib/store/accounts/sessions';
import { SessionTable } from '../session-table';

interface SessionDialogProps {
  readonly account: ListedAccount;
  readonly today: string;
  readonly onClose: () => void;
}

/** 登录记录 of an account, one or all to be ended. */
export function SessionDialog({ account, today, onClose }: SessionDialogProps) {
  const [sessions, setSessions] = useState<readonly ListedSession[] | null>(null);
  const [problem, setProblem] = useState('');

  const take = useCallback((answer: Answer<readonly ListedSession[]>) => {
    if (answer.ok) setSessions(answer.data);
    setProblem(answer.ok ? '' : answer.message);
  }, []);
  useEffect(() => void sessionsOf(account.id).then(take), [account.id, take]);

  async function act(work: Promise<Answer<true>>) {
    const answer = await work;
    if (answer.ok) take(await sessionsOf(account.id));
    else setProblem(answer.message);
  }

  const hasSome = sessions !== null && sessions.length > 0;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${account.name}的登录`}
      actions={
        <>
          {hasSome && (
            <Button variant="main" onClick={() => void act(kickOut(account.id))}>
              全部结束
            </Button>
          )}
          <Button onClick={onClose}>关闭</Button>
        </>
      }
    >
      {problem !== '' && <Notice severity="error">{problem}</Notice>}
      {hasSome && <SessionTable sessions={sessions} today={today} onEnd={(id) => void act(endSession(id))} />}
      <p role="status">{sessions?.length === 0 && '现在没有登录。'}</p>
    </Dialog>
  );
}
