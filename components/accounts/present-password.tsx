import { z } from 'zod';
import { TextField } from '@/components/ui/text-field';
import { password } from './account-schemas';

/** What `PresentPassword` gives; whoever came in without a password is not asked for one. */
export function presentPassword(isAsked: boolean) {
  return isAsked ? password : z.string().default('');
}

/** 现在的口令, before anything of one's own account is changed. */
export function PresentPassword({
  name = 'password',
  error,
}: {
  readonly name?: string;
  readonly error: string | undefined;
}) {
  return (
    <TextField name={name} label="现在的口令" type="password" autoComplete="current-password" error={error} />
  );
}
