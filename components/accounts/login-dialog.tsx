'use client';

import { useCallback, useEffect, useState, type SubmitEvent } from 'react';
import type { Answer } from '@/components/api/client';
import { LOGGED_IN, tell } from '@/components/api/login-events';
import { logIn, loginLeft } from '@/components/api/session';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { LoginElsewhere } from './login-elsewhere';
import styles from './login-dialog.module.css';

/** The form stands on a page once. */
export const LOGIN_FORM = 'login-again';

export interface LoginDialogProps {
  /** Who has this page open. */
  readonly account: string;
  /** What waits on this computer to be saved. */
  readonly pending?: number;
  /** Why the log-in has ended; the server is asked where it is not known. */
  readonly why?: string;
  readonly onLoggedIn: () => void;
  readonly onClose: () => void;
}

/** 重新登录 without leaving the page: what was typed stands and is sent afterwards. */
export function LoginDialog({ account, pending = 0, why, onLoggedIn, onClose }: LoginDialogProps) {
  const [told, setTold] = useState(why);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    if (why !== undefined) return;
    void loginLeft().then((answer) => {
      if (!answer.ok && answer.code === 'login') setTold(answer.message);
    });
  }, [why]);

  const goOn = useCallback(
    (answer: Answer<string>) => {
      if (!answer.ok) setProblem(answer.message);
      // The page belongs to somebody else now: it begins anew, and what was typed waits for who typed it.
      else if (answer.data !== account) window.location.reload();
      else {
        tell(LOGGED_IN);
        onLoggedIn();
      }
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
      title="登录已结束"
      actions={
        <>
          <Button variant="main" type="submit" form={LOGIN_FORM} disabled={isBusy}>
            {pending > 0 ? '登录并继续保存' : '登录'}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <p role="status">{told}</p>
      <p>
        {pending > 0
          ? `还没有保存的 ${pending} 项已存在本机，登录后接着保存。`
          : '这一页和填写的内容都还在，登录后接着用。'}
      </p>
      <LoginElsewhere onBack={goOn} />
      <form id={LOGIN_FORM} className={styles.form} onSubmit={(event) => void submit(event)}>
        {problem !== '' && <Notice severity="error">{problem}</Notice>}
        <TextField name="login" id="login-again-name" label="登录名" required autoComplete="username" />
        <TextField
          name="password"
          id="login-again-password"
          label="口令"
          type="password"
          required
          autoComplete="current-password"
        />
        <TextField
          name="code"
          id="login-again-code"
          label="动态口令"
          hint="没有启用的不填。"
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      </form>
    </Dialog>
  );
}
