import { TextField } from '@/components/ui/text-field';

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
