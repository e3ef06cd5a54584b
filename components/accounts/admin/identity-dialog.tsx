'use client';

import { useState } from 'react';
import { z } from 'zod';
import type { Answer } from '@/components/api/client';
import { linkAccount, unlinkAccount } from '@/components/api/identity';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { IdentitySource } from '@/lib/access/identity/identity-provider';
import type { ListedAccount } from '@/lib/store/accounts/list-accounts';
import styles from '../account-form.module.css';
import { FormProblems } from '../form-problems';
import { useSentForm } from '../use-sent-form';

interface IdentityDialogProps {
  readonly account: ListedAccount;
  /** 认证来源 of the office, the usual one first. */
  readonly sources: readonly IdentitySource[];
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

const FORM = 'link-account';
const schema = z.object({
  subject: z.string().trim().min(1, '编号为空。'),
  provider: z.string(),
});

/** 关联、解除 an account that one manages. */
export function IdentityDialog({ account, sources, onDone, onClose }: IdentityDialogProps) {
  const { id, name, identity } = account;
  const [problem, setProblem] = useState('');
  const form = useSentForm({
    schema,
    send: (body): Promise<Answer<true>> => linkAccount(id, body),
    fieldOf: { exists: 'subject' },
    onDone: () => onDone(`已关联${name}的账号`),
  });
  const label = sources.map((source) => source.label).join('、');

  async function unlink() {
    const answer = await unlinkAccount(id);
    if (answer.ok) onDone(`已解除${name}的关联`);
    else setProblem(answer.message);
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={`${name}的${label}`}
      actions={
        <>
          <Button variant="main" type="submit" form={FORM} aria-disabled={form.isBusy}>
            关联
          </Button>
          {identity && <Button onClick={() => void unlink()}>解除关联</Button>}
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      {problem !== '' && <Notice severity="error">{problem}</Notice>}
      <form id={FORM} method="post" className={styles.form} onSubmit={form.submit} noValidate>
        <FormProblems form={form} />
        <p className={styles.lead}>
          {identity
            ? '换一个编号或者解除，本人正在进行的登录随即结束。'
            : '关联后，本人用那里的身份登录这个账号。'}
        </p>
        {sources.length > 1 ? (
          <SelectField
            name="provider"
            label="认证来源"
            defaultValue={identity?.provider ?? sources[0]?.id}
            options={sources.map((source) => ({ value: source.id, label: source.label }))}
          />
        ) : (
          <input type="hidden" name="provider" value={sources[0]?.id} />
        )}
        <TextField
          name="subject"
          label="编号"
          hint="本人登录不进来时，登录页写着这个编号。"
          defaultValue={identity?.subject}
          spellCheck={false}
          autoCapitalize="none"
          error={form.messageOf('subject')}
        />
      </form>
    </Dialog>
  );
}
