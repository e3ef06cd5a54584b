'use client';

import { useState } from 'react';
import { beginSignIn } from '@/components/api/identity';
import { join } from '@/components/api/own-account';
import { Button } from '@/components/ui/button';
import { Radio } from '@/components/ui/checkbox';
import { FieldGroup } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import styles from './account-form.module.css';
import { joinByIdentitySchema, joinSchema } from './account-schemas';
import { FormProblems } from './form-problems';
import { NewNameFields, NewPasswordFields } from './new-account-fields';
import { useSentForm } from './use-sent-form';

interface JoinFormProps {
  readonly passwordHint: string;
  /** What people call 统一身份认证, where it is set. */
  readonly provider: string | undefined;
}

/** 接受邀请: with a password, or with 统一身份认证, where the browser goes next. */
export function JoinForm({ passwordHint, provider }: JoinFormProps) {
  const [isElsewhere, setElsewhere] = useState(provider !== undefined);
  const withPassword = useSentForm({
    schema: joinSchema,
    send: join,
    fieldOf: { badCode: 'code', weak: 'password', exists: 'login' },
    onDone: () => window.location.assign('/login'),
  });
  const withIdentity = useSentForm({
    schema: joinByIdentitySchema,
    send: beginSignIn,
    fieldOf: { badCode: 'code' },
    onDone: (address) => window.location.assign(address),
  });
  const form = isElsewhere ? withIdentity : withPassword;
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
      <NewNameFields messageOf={form.messageOf} />
      {provider !== undefined && (
        <FieldGroup id="way" label="以后怎样登录">
          <Radio
            name="way"
            value="identity"
            label={`用${provider}`}
            hint="不另设口令，下一步去那里登录一次。"
            checked={isElsewhere}
            onChange={() => setElsewhere(true)}
          />
          <Radio
            name="way"
            value="password"
            label="用口令"
            checked={!isElsewhere}
            onChange={() => setElsewhere(false)}
          />
        </FieldGroup>
      )}
      {!isElsewhere && <NewPasswordFields messageOf={form.messageOf} passwordHint={passwordHint} />}
      <div className={styles.actions}>
        <Button type="submit" variant="main" aria-disabled={form.isBusy}>
          {isElsewhere ? `到${provider ?? ''}登录并建立账号` : '建立账号'}
        </Button>
      </div>
    </form>
  );
}
