'use client';

import { useState } from 'react';
import { z } from 'zod';
import { setRoles } from '@/components/api/administration';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { FieldGroup } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import { roles as known, type Role } from '@/lib/access/actor';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import type { ListedAccount } from '@/lib/store/accounts/list-accounts';
import { FormProblems } from '../form-problems';
import { roleDuties, roleNames } from '../role-words';
import { useSentForm } from '../use-sent-form';
import dialogForm from './dialog-form.module.css';
import { agencyOptions } from './agency-options';

export interface RoleChange {
  readonly agencyId: string;
  readonly before: readonly Role[];
}

interface RolesDialogProps {
  readonly account: ListedAccount;
  readonly agencies: readonly ListedAgency[];
  readonly onDone: (change: RoleChange) => void;
  readonly onClose: () => void;
}

const FORM = 'account-roles';
const role = z.enum(known);
const given = z
  .object({ roles: z.union([role.transform((one) => [one]), z.array(role)]).default([]) })
  .refine(({ roles }) => roles.length < 2 || !roles.includes('auditor'), {
    path: ['roles'],
    message: '审计员不能同时担任其他角色。',
  });

/** 角色 of an account in one agency; none takes it out of the agency, where it has roles elsewhere. */
export function RolesDialog({ account, agencies, onDone, onClose }: RolesDialogProps) {
  const [agencyId, setAgencyId] = useState(account.roles[0]?.agencyId ?? '');
  const before = rolesIn(account, agencyId);
  const isElsewhere = account.roles.some((held) => held.agencyId !== agencyId);
  const form = useSentForm({
    schema: given.refine(({ roles }) => roles.length > 0 || isElsewhere, {
      path: ['roles'],
      message: '至少选一个角色。账号不再使用的，关闭后按“停用”。',
    }),
    send: ({ roles }) => setRoles(account.id, { agencyId, roles }),
    fieldOf: { wrongState: 'roles', locked: 'roles' },
    onDone: () => onDone({ agencyId, before }),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${account.name}的角色`}
      actions={
        <>
          <Button variant="main" type="submit" form={FORM} aria-disabled={form.isBusy}>
            保存角色
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <form id={FORM} method="post" className={dialogForm.form} onSubmit={form.submit} noValidate>
        <FormProblems form={form} />
        <SelectField
          name="roleAgency"
          label="在哪个机关"
          value={agencyId}
          onChange={(event) => setAgencyId(event.target.value)}
          options={agencyOptions(agencies)}
        />
        <FieldGroup
          id="roles"
          key={agencyId}
          label="角色"
          hint={isElsewhere ? '一个都不选，就不再属于这个机关。' : undefined}
          error={form.messageOf('roles')}
        >
          {known.map((one) => (
            <Checkbox
              key={one}
              name="roles"
              value={one}
              label={roleNames[one]}
              hint={roleDuties[one]}
              defaultChecked={before.includes(one)}
            />
          ))}
        </FieldGroup>
      </form>
    </Dialog>
  );
}

function rolesIn({ roles }: ListedAccount, agencyId: string): readonly Role[] {
  return known.filter((one) => roles.some((held) => held.agencyId === agencyId && held.role === one));
}
