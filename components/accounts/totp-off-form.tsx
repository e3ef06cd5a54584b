'use client';

import { useRouter } from 'next/navigation';
import { z } from 'zod';
import { turnOffTotp } from '@/components/api/own-account';
import { Button, ButtonLink } from '@/components/ui/button';
import { useToast } from '@/components/ui/toaster';
import styles from './account-form.module.css';
import { FormProblems } from './form-problems';
import { PresentPassword, presentPassword } from './present-password';
import { useSentForm } from './use-sent-form';

/** 停用动态口令, where no role needs it. */
export function TotpOffForm({
  isNeeded,
  asksPassword,
}: {
  readonly isNeeded: boolean;
  /** Whoever came in by a password shows it once more. */
  readonly asksPassword: boolean;
}) {
  const router = useRouter();
  const toast = useToast();
  const form = useSentForm({
    schema: z.object({ password: presentPassword(asksPassword) }),
    send: turnOffTotp,
    fieldOf: { wrongPassword: 'password' },
    onDone: () => {
      toast({ text: '已停用动态口令' });
      router.push('/account');
    },
  });
  if (isNeeded) {
    return <p className={styles.lead}>动态口令已启用。这个角色必须使用，换手机时由单位管理员重置口令。</p>;
  }
  return (
    <form method="post" className={styles.form} onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <p className={styles.lead}>动态口令已启用。换手机时先停用，再重新启用。</p>
      {asksPassword && <PresentPassword error={form.messageOf('password')} />}
      <div className={styles.actions}>
        <Button type="submit" variant="main" aria-disabled={form.isBusy}>
          停用动态口令
        </Button>
        <ButtonLink href="/account">取消</ButtonLink>
      </div>
    </form>
  );
}
