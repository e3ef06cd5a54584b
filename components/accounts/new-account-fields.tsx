import { TextField } from '@/components/ui/text-field';
import type { SentForm } from './use-sent-form';

interface NewAccountFieldsProps {
  readonly messageOf: SentForm['messageOf'];
  /** 口令规则 in one sentence. */
  readonly passwordHint: string;
}

/** 登录名、姓名、口令 of somebody who gets an account. */
export function NewAccountFields({ messageOf, passwordHint }: NewAccountFieldsProps) {
  return (
    <>
      <NewNameFields messageOf={messageOf} />
      <NewPasswordFields messageOf={messageOf} passwordHint={passwordHint} />
    </>
  );
}

/** 登录名、姓名 of somebody who gets an account. */
export function NewNameFields({ messageOf }: Pick<NewAccountFieldsProps, 'messageOf'>) {
  return (
    <>
      <TextField
        name="login"
        label="登录名"
        hint="小写字母和数字，如姓名的拼音。定下后不能改。"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={messageOf('login')}
      />
      <TextField
        name="name"
        label="姓名"
        hint="审核意见和历史记录里显示。"
        autoComplete="name"
        error={messageOf('name')}
      />
    </>
  );
}

/** A new password, twice. */
export function NewPasswordFields({
  messageOf,
  passwordHint,
  label = '口令',
}: NewAccountFieldsProps & { readonly label?: string }) {
  return (
    <>
      <TextField
        name="password"
        label={label}
        type="password"
        hint={passwordHint}
        autoComplete="new-password"
        error={messageOf('password')}
      />
      <TextField
        name="repeat"
        label={`再输一次${label}`}
        type="password"
        autoComplete="new-password"
        error={messageOf('repeat')}
      />
    </>
  );
}
