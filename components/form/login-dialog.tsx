'use client';

import { useCallback, useState, type SubmitEvent } from 'react';
import type { Answer } from '@/components/api/client';
import { logIn } from '@/components/api/session';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { LoginElsewhere } from './login-elsewhere';
import styles from './login-dialog.module.css';

export interface LoginDialogProps {
  /** Who has this page open. */
  readonly account: string;
  readonly pending: number;
  readonly onLoggedIn: () => void;
  readonly onClose: () => void;
}

/** 重新登录 without leaving the page: what was typed stands and is sent afterwards. */
export function LoginDialog({ account, pending, onLoggedIn, onClose }: LoginDialogProps) {
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);

  const goOn = useCallback(
    (answer: Answer<string>) => {
      if (!answer.ok) setProblem(answer.message);
      // The page belongs to somebody else now: it begins anew, and what was typed waits for who typed it.
      else if (answer.data !== account) window.location.reload();
      else onLoggedIn();
    },
    [account, onLoggedIn],
  );

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = given.get(name);
      return typeof value === 'string' ? value : '';
    };
    const code = text('code').trim();
    setBusy(true);
    const answer = await logIn({
      login: text('login').trim(),
      password: text('password'),
      ...(code === '' ? {} : { code }),
    });
    setBusy(false);
    goOn(answer);
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="登录已过期"
      actions={
        <>
          <Button variant="main" type="submit" form="login-again" disabled={isBusy}>
            登录并继续保存
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <p>{`还没有保存的 ${pending} 项已存在本机，登录后接着保存。`}</p>
      <LoginElsewhere onBack={goOn} />
      <form id="login-again" className={styles.form} onSubmit={(event) => void submit(event)}>
        {problem !== '' && <Notice severity="error">{problem}</Notice>}
        <TextField name="login" label="登录名" required autoComplete="username" />
        <TextField name="password" label="口令" type="password" required autoComplete="current-password" />
        <TextField
          name="code"
          label="动态口令"
          hint="没有启用的不填。"
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      </form>
    </Dialog>
  );
}
