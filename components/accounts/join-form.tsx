'use client';

import { join } from '@/components/api/own-account';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import styles from './account-form.module.css';
import { joinSchema } from './account-schemas';
import { FormProblems } from './form-problems';
import { NewAccountFields } from './new-account-fields';
import { useSentForm } from './use-sent-form';

/** 接受邀请 */
export function JoinForm({ passwordHint }: { readonly passwordHint: string }) {
  const form = useSentForm({
    schema: joinSchema,
    send: join,
    fieldOf: { badCode: 'code', weak: 'password', exists: 'login' },
    onDone: () => window.location.assign('/login'),
  });
  return (
    <form method="post" className={styles.form} onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <TextField
        name="code"
        label="邀请码"
        hint="单位管理员给的四组字母和数字，横线可以不输。"
        autoCapitalize="characters"
        spellCheck={false}
        error={form.messageOf('code')}
      />
      <NewAccountFields messageOf={form.messageOf} passwordHint={passwordHint} />
      <div className={styles.actions}>
        <Button type="submit" variant="main" aria-disabled={form.isBusy}>
          建立账号
        </Button>
      </div>
    </form>
  );
}
