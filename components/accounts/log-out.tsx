'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { logOut } from '@/components/api/session';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import styles from './account-form.module.css';

/** Logs out at once when one comes from a page of this site; a link from elsewhere has to be confirmed. */
export function LogOut({ name }: { readonly name: string }) {
  const [problem, setProblem] = useState('');
  const isBegun = useRef(false);

  const leave = useCallback(async () => {
    const answer = await logOut();
    // Whoever is out already has nothing to be told.
    if (answer.ok) window.location.replace(answer.data);
    else if (answer.code === 'login') window.location.replace('/login');
    else setProblem(answer.message);
  }, []);

  useEffect(() => {
    if (isBegun.current || !isFromHere()) return;
    isBegun.current = true;
    void leave();
  }, [leave]);

  return (
    <div className={styles.form}>
      {problem !== '' && <Notice severity="error">{problem}</Notice>}
      <p className={styles.lead}>{`现在登录的是${name}。已经填写的内容都保存着。`}</p>
      <div className={styles.actions}>
        <Button variant="main" onClick={() => void leave()}>
          退出登录
        </Button>
        <ButtonLink href="/">返回</ButtonLink>
      </div>
    </div>
  );
}

/** The server keeps the referrer from other sites out of the page, and others cannot forge ours. */
function isFromHere(): boolean {
  return document.referrer.startsWith(`${window.location.origin}/`);
}
