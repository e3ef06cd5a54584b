'use client';

import { z } from 'zod';
import { sendCode } from '@/components/api/identity';
import { Button, ButtonLink } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import styles from '../account-form.module.css';
import { code } from '../account-schemas';
import { FormProblems } from '../form-problems';
import { useSentForm } from '../use-sent-form';

const schema = z.object({ code: code('动态口令为空。') });

/** 动态口令 of somebody who has come back from 统一身份认证. */
export function CodeForm() {
  const form = useSentForm({
    schema,
    send: sendCode,
    fieldOf: { totp: 'code' },
    onDone: (to) => window.location.assign(to),
  });
  return (
    <form method="post" className={styles.form} onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <TextField
        name="code"
        label="动态口令"
        hint="手机上的验证器显示的六位数字。"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        error={form.messageOf('code')}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="main" aria-disabled={form.isBusy}>
          登录
        </Button>
        <ButtonLink href="/login">取消</ButtonLink>
      </div>
    </form>
  );
}
