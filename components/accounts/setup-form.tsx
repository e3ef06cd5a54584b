'use client';

import { setUp } from '@/components/api/own-account';
import { kindNames } from '@/components/settings/agency-words';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { agencyKinds } from '@/lib/report/report';
import styles from './account-form.module.css';
import { setupSchema } from './account-schemas';
import { FormProblems } from './form-problems';
import { NewAccountFields } from './new-account-fields';
import { useSentForm } from './use-sent-form';

/** 首次设置: the highest agency and its first 单位管理员. */
export function SetupForm({ passwordHint }: { readonly passwordHint: string }) {
  const form = useSentForm({
    schema: setupSchema,
    send: setUp,
    fieldOf: { badCode: 'code', weak: 'password' },
    onDone: () => window.location.assign('/login'),
  });
  return (
    <form method="post" className={styles.form} onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <TextField
        name="code"
        label="首次设置码"
        hint="四组字母和数字，横线可以不输。"
        autoCapitalize="characters"
        spellCheck={false}
        error={form.messageOf('code')}
      />
      <h2 className={styles.head}>机关</h2>
      <TextField
        name="agencyName"
        label="机关名称"
        hint="写全称，与印章一致。有下级机关的，这里写最上级的一个。"
        autoComplete="organization"
        error={form.messageOf('agencyName')}
      />
      <SelectField
        name="agencyKind"
        label="机关类型"
        error={form.messageOf('agencyKind')}
        options={[
          { value: '', label: '选择机关类型' },
          ...agencyKinds.map((kind) => ({ value: kind, label: kindNames[kind] })),
        ]}
      />
      <h2 className={styles.head}>第一个账号（单位管理员）</h2>
      <NewAccountFields messageOf={form.messageOf} passwordHint={passwordHint} />
      <div className={styles.actions}>
        <Button type="submit" variant="main" aria-disabled={form.isBusy}>
          完成设置
        </Button>
      </div>
    </form>
  );
}
