'use client';

import { useRouter } from 'next/navigation';
import { z } from 'zod';
import { beginLink, unlinkOwn } from '@/components/api/identity';
import { Button, ButtonLink } from '@/components/ui/button';
import { useToast } from '@/components/ui/toaster';
import styles from '../account-form.module.css';
import { FormProblems } from '../form-problems';
import { PresentPassword, presentPassword } from '../present-password';
import { useSentForm } from '../use-sent-form';
import type { OwnLink } from './own-link';

interface OwnIdentityFormProps {
  readonly link: OwnLink;
  /** Whoever came in by a password shows it once more. */
  readonly asksPassword: boolean;
}

/** 关联、解除 of one's own account. */
export function OwnIdentityForm({ link, asksPassword }: OwnIdentityFormProps) {
  const { label, subject, canChange } = link;
  const router = useRouter();
  const toast = useToast();
  const schema = z.object({ password: presentPassword(asksPassword) });
  const isLinked = subject !== '';
  const form = useSentForm<{ readonly password: string }, string | true>({
    schema,
    send: isLinked ? unlinkOwn : beginLink,
    fieldOf: { wrongPassword: 'password' },
    onDone: (address) => {
      if (typeof address === 'string') {
        window.location.assign(address);
        return;
      }
      toast({ text: `已解除和${label}的关联` });
      router.push('/account');
    },
  });
  if (!canChange) {
    return (
      <p
        className={styles.lead}
      >{`已关联，编号 ${subject}。这个账号没有口令，不能解除；先由单位管理员重置口令。`}</p>
    );
  }
  return (
    <form method="post" className={styles.form} onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <p className={styles.lead}>
        {isLinked
          ? `已关联，编号 ${subject}。解除后只能用登录名和口令登录。`
          : `关联后，用${label}也能登录这个账号。下一步到${label}登录一次。`}
      </p>
      {asksPassword && <PresentPassword error={form.messageOf('password')} />}
      <div className={styles.actions}>
        <Button type="submit" variant="main" aria-disabled={form.isBusy}>
          {isLinked ? '解除关联' : `到${label}关联`}
        </Button>
        <ButtonLink href="/account">取消</ButtonLink>
      </div>
    </form>
  );
}
