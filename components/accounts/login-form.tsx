'use client';

import { useState } from 'react';
import { z } from 'zod';
import { logIn } from '@/components/api/session';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import styles from './account-form.module.css';
import { password } from './account-schemas';
import { FormProblems } from './form-problems';
import { useSentForm } from './use-sent-form';

const schema = z.object({
  login: z.string().trim().min(1, '登录名为空。'),
  password,
  code: z.string().trim().optional(),
});

/** 登录; 动态口令 is asked for once the server wants it. */
export function LoginForm({ to }: { readonly to: string }) {
  const [asksCode, setAsksCode] = useState(false);
  /** The code has not been typed yet: nothing is wrong. */
  const [isFirstAsk, setFirstAsk] = useState(false);
  const form = useSentForm({
    schema,
    send: async (given) => {
      const answer = await logIn(given);
      const asks = !answer.ok && answer.code === 'totp';
      if (asks) setAsksCode(true);
      setFirstAsk(asks && !asksCode);
      return answer;
    },
    fieldOf: { totp: 'code' },
    onDone: () => window.location.assign(to),
  });
  return (
    <form method="post" className={styles.form} onSubmit={form.submit} noValidate>
      {!isFirstAsk && <FormProblems form={form} />}
      <TextField
        name="login"
        label="登录名"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={form.messageOf('login')}
      />
      <TextField
        name="password"
        label="口令"
        type="password"
        autoComplete="current-password"
        error={form.messageOf('password')}
      />
      {asksCode && (
        <TextField
          name="code"
          label="动态口令"
          hint="手机上的验证器显示的六位数字。"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          error={isFirstAsk ? undefined : form.messageOf('code')}
        />
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="main" aria-disabled={form.isBusy}>
          登录
        </Button>
      </div>
    </form>
  );
}
