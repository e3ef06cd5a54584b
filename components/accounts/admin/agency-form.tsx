'use client';

import { useRef } from 'react';
import { useRouter } from 'next/navigation';
import { z } from 'zod';
import { createAgency } from '@/components/api/administration';
import { kindNames } from '@/components/settings/agency-words';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toaster';
import { agencyKinds } from '@/lib/report/report';
import type { ListedAgency } from '@/lib/store/accounts/agencies';
import { agencyFields } from '../account-schemas';
import { FormProblems } from '../form-problems';
import { useSentForm } from '../use-sent-form';
import styles from './admin-form.module.css';
import { agencyOptions } from './agency-options';

const schema = z
  .object({ ...agencyFields, parentId: z.string() })
  .transform(({ agencyName: name, agencyKind: kind, parentId }) => ({ parentId, agency: { name, kind } }));

/** 新增下级机关 */
export function AgencyForm({
  agencies,
  agencyId,
}: {
  readonly agencies: readonly ListedAgency[];
  readonly agencyId: string;
}) {
  const router = useRouter();
  const toast = useToast();
  const element = useRef<HTMLFormElement>(null);
  const form = useSentForm({
    schema,
    send: createAgency,
    fieldOf: { exists: 'agencyName' },
    onDone: (_, { agency }) => {
      toast({ text: `已新增${agency.name}` });
      element.current?.reset();
      router.refresh();
    },
  });
  return (
    <form ref={element} method="post" className={styles.form} onSubmit={form.submit} noValidate>
      <h2 className={styles.head}>新增下级机关</h2>
      <FormProblems form={form} />
      <TextField
        name="agencyName"
        label="机关名称"
        hint="写全称，与印章一致。"
        error={form.messageOf('agencyName')}
      />
      <div className={styles.pair}>
        <SelectField
          name="agencyKind"
          label="机关类型"
          error={form.messageOf('agencyKind')}
          options={[
            { value: '', label: '选择机关类型' },
            ...agencyKinds.map((kind) => ({ value: kind, label: kindNames[kind] })),
          ]}
        />
        <SelectField
          name="parentId"
          label="上级机关"
          defaultValue={agencyId}
          options={agencyOptions(agencies)}
        />
      </div>
      <Button type="submit" variant="main" className={styles.act} aria-disabled={form.isBusy}>
        新增机关
      </Button>
    </form>
  );
}
