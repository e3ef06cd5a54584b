'use client';

import { useRef, useState, type SubmitEvent } from 'react';
import { useRouter } from 'next/navigation';
import { savePolicy } from '@/components/api/administration';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { FieldGroup } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toaster';
import { roles, type Role } from '@/lib/access/actor';
import type { AccountPolicy } from '@/lib/store/accounts/account-policy';
import styles from '../account-table.module.css';
import { roleNames } from '../role-words';
import formStyles from './admin-form.module.css';
import { ConfirmDialog } from './confirm-dialog';

interface PolicyFormProps {
  readonly policy: AccountPolicy;
  /** After how many days a password is to be changed. */
  readonly days: number;
  /** What cannot be changed here, in sentences. */
  readonly fixed: readonly string[];
}

/** 账号规则 of the whole installation. */
export function PolicyForm({ policy, days, fixed }: PolicyFormProps) {
  const [asked, setAsked] = useState<{
    readonly next: AccountPolicy;
    readonly added: readonly Role[];
  } | null>(null);
  const [problem, setProblem] = useState('');
  const element = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const toast = useToast();

  async function save(next: AccountPolicy): Promise<string> {
    const answer = await savePolicy(next);
    if (!answer.ok) return answer.message;
    setAsked(null);
    setProblem('');
    toast({ text: '账号规则已保存', undo: async () => setProblem(await takeBack()) });
    router.refresh();
    return '';
  }

  async function takeBack(): Promise<string> {
    const answer = await savePolicy(policy);
    if (!answer.ok) return answer.message;
    element.current?.reset();
    router.refresh();
    return '';
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const totpRoles = roles.filter((role) => data.getAll('totpRoles').includes(role));
    const next = { passwordAge: data.has('passwordAge'), totpRoles };
    const added = totpRoles.filter((role) => !policy.totpRoles.includes(role));
    if (added.length > 0) setAsked({ next, added });
    else void save(next).then(setProblem);
  }

  return (
    <>
      <form ref={element} method="post" className={formStyles.form} onSubmit={submit} noValidate>
        {problem !== '' && <Notice severity="error">{problem}</Notice>}
        <FieldGroup id="passwordRules" label="口令">
          <Checkbox
            name="passwordAge"
            defaultChecked={policy.passwordAge}
            label={`每 ${days} 天必须修改`}
            hint="到期后登录，先改口令再使用。"
          />
        </FieldGroup>
        <FieldGroup id="totpRules" label="必须使用动态口令的角色" hint="没有勾选的角色，可以自己启用。">
          {roles.map((role) => (
            <Checkbox
              key={role}
              name="totpRoles"
              value={role}
              label={roleNames[role]}
              defaultChecked={policy.totpRoles.includes(role)}
            />
          ))}
        </FieldGroup>
        <Button type="submit" variant="main" className={formStyles.act}>
          保存账号规则
        </Button>
      </form>
      <section className={styles.under}>
        <h2 className={formStyles.head}>固定的规则</h2>
        <ul className={styles.fixed}>
          {fixed.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {asked && (
        <ConfirmDialog
          title={`${asked.added.map((role) => roleNames[role]).join('、')}必须使用动态口令`}
          act="保存账号规则"
          onConfirm={() => save(asked.next)}
          onClose={() => setAsked(null)}
        >
          还没有启用动态口令的人，下一步操作之前要先在手机上启用，正在填写的内容不受影响。您有这个角色的，也一样。
        </ConfirmDialog>
      )}
    </>
  );
}
