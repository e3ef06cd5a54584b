'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { z } from 'zod';
import { turnOnTotp } from '@/components/api/own-account';
import { Button, ButtonLink } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toaster';
import styles from './account-form.module.css';
import { code } from './account-schemas';
import { FormProblems } from './form-problems';
import { PresentPassword, presentPassword } from './present-password';
import { useSentForm } from './use-sent-form';

/** 启用动态口令: the secret goes into an authenticator, whose first code confirms it. */
export function TotpForm({
  proposal,
  asksPassword,
  isPending,
}: {
  readonly proposal: { readonly secret: string; readonly address: string };
  /** Whoever came in by a password shows it once more. */
  readonly asksPassword: boolean;
  readonly isPending: boolean;
}) {
  // What stands in the authenticator stays the same when the page is rendered anew.
  const [{ secret, address }] = useState(proposal);
  const router = useRouter();
  const toast = useToast();
  const form = useSentForm({
    schema: z.object({ password: presentPassword(asksPassword), code: code('动态口令为空。') }),
    send: (given) => turnOnTotp({ ...given, secret }),
    fieldOf: { badCode: 'code', wrongPassword: 'password' },
    onDone: () => {
      toast({ text: '已启用动态口令' });
      router.push(isPending ? '/' : '/account');
    },
  });
  return (
    <form method="post" className={styles.form} onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <ol className={styles.steps}>
        <li>手机上装一个验证器，新增账号时选“手工输入密钥”，照下面输入，类型选“基于时间”。</li>
        <li>
          <span className={styles.term}>密钥</span>
          <code className={styles.code}>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </li>
        <li>
          <span className={styles.term}>在手机上打开本页的，可以直接用这个地址</span>
          <a className={styles.code} href={address}>
            {address}
          </a>
        </li>
      </ol>
      <TextField
        name="code"
        label="验证器显示的六位数字"
        inputMode="numeric"
        autoComplete="one-time-code"
        error={form.messageOf('code')}
      />
      {asksPassword && <PresentPassword error={form.messageOf('password')} />}
      <div className={styles.actions}>
        <Button type="submit" variant="main" aria-disabled={form.isBusy}>
          启用动态口令
        </Button>
        {!isPending && <ButtonLink href="/account">取消</ButtonLink>}
      </div>
    </form>
  );
}
