'use client';

import { useRef, useState } from 'react';
import { useRouter } from 'next/navigation';
import { z } from 'zod';
import { invite } from '@/components/api/administration';
import { Radio } from '@/components/ui/checkbox';
import { Button } from '@/components/ui/button';
import { FieldGroup } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { roles } from '@/lib/access/actor';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import { personName } from '../account-schemas';
import { FormProblems } from '../form-problems';
import { roleDuties, roleNames } from '../role-words';
import { useSentForm } from '../use-sent-form';
import { agencyOptions } from './agency-options';
import styles from './admin-form.module.css';
import { SecretDialog } from './secret-dialog';

const schema = z
  .object({
    invitee: personName,
    inviteeAgency: z.string(),
    role: z.enum(roles, { error: '没有选择角色。' }),
  })
  .transform(({ invitee: name, inviteeAgency: agencyId, role }) => ({ name, agencyId, role }));

/** 发出邀请: for one person, one agency and one role. */
export function InviteForm({
  agencies,
  agencyId,
}: {
  readonly agencies: readonly ListedAgency[];
  readonly agencyId: string;
}) {
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const [made, setMade] = useState<{ readonly name: string; readonly code: string } | null>(null);
  const form = useSentForm({
    schema,
    send: invite,
    onDone: (code, { name }) => {
      setMade({ name, code });
      element.current?.reset();
      router.refresh();
    },
  });
  return (
    <>
      <form ref={element} method="post" className={styles.form} onSubmit={form.submit} noValidate>
        <FormProblems form={form} />
        <div className={styles.pair}>
          <TextField name="invitee" label="邀请谁" hint="姓名。" error={form.messageOf('invitee')} />
          <SelectField
            name="inviteeAgency"
            label="机关"
            defaultValue={agencyId}
            options={agencyOptions(agencies)}
          />
        </div>
        <FieldGroup id="role" label="角色" error={form.messageOf('role')}>
          {roles.map((role) => (
            <Radio key={role} name="role" value={role} label={roleNames[role]} hint={roleDuties[role]} />
          ))}
        </FieldGroup>
        <Button type="submit" variant="main" className={styles.act} aria-disabled={form.isBusy}>
          发出邀请
        </Button>
      </form>
      {made && (
        <SecretDialog
          title={`给${made.name}的邀请码`}
          label="邀请码"
          secret={made.code}
          note="只显示这一次，七天内有效。本人打开登录页，按“建立账号”，输入邀请码。"
          fileName={`邀请码-${made.name}.txt`}
          onClose={() => setMade(null)}
        />
      )}
    </>
  );
}
