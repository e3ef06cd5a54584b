'use client';

import { useRouter } from 'next/navigation';
import { changePassword } from '@/components/api/own-account';
import { Button, ButtonLink } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toaster';
import styles from './account-form.module.css';
import { passwordSchema } from './account-schemas';
import { FormProblems } from './form-problems';
import { NewPasswordFields } from './new-account-fields';
import { PresentPassword } from './present-password';
import { useSentForm } from './use-sent-form';

/** 修改口令 */
export function PasswordForm({
  login,
  passwordHint,
  isPending,
}: {
  readonly login: string;
  readonly passwordHint: string;
  /** It has to be changed before anything else. */
  readonly isPending: boolean;
}) {
  const router = useRouter();
  const toast = useToast();
  const form = useSentForm({
    schema: passwordSchema,
    send: changePassword,
    fieldOf: { weak: 'password', wrongPassword: 'present' },
    onDone: () => {
      toast({ text: '口令已修改' });
      router.push(isPending ? '/' : '/account');
    },
  });
  return (
    <form method="post" className={styles.form} onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      {/* Managers of passwords keep the new one under this name. */}
      <TextField label="登录名" name="username" value={login} readOnly autoComplete="username" />
      <PresentPassword name="present" error={form.messageOf('present')} />
      <NewPasswordFields messageOf={form.messageOf} passwordHint={passwordHint} label="新口令" />
      <div className={styles.actions}>
        <Button type="submit" variant="main" aria-disabled={form.isBusy}>
          修改口令
        </Button>
        {!isPending && <ButtonLink href="/account">取消</ButtonLink>}
      </div>
    </form>
  );
}
