'use client';

import { useState } from 'react';
import { beginSignIn } from '@/components/api/identity';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import styles from '../account-form.module.css';

interface SignInButtonProps {
  /** What people call the provider. */
  readonly label: string;
  readonly to: string;
}

/** 用统一身份认证登录: the browser goes there and comes back. */
export function SignInButton({ label, to }: SignInButtonProps) {
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function leave() {
    if (isBusy) return;
    setBusy(true);
    setProblem('');
    const answer = await beginSignIn({ for: 'logIn', to });
    if (answer.ok) {
      window.location.assign(answer.data);
      return;
    }
    setBusy(false);
    setProblem(answer.message);
  }

  return (
    <div className={styles.form}>
      {problem !== '' && <Notice severity="error">{problem}</Notice>}
      <div className={styles.actions}>
        <Button variant="main" aria-disabled={isBusy} onClick={() => void leave()}>
          用{label}登录
        </Button>
      </div>
    </div>
  );
}
