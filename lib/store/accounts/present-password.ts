import type { Selectable } from 'kysely';
import type { AccountTable } from '../account-tables';
import { isRefusal, type Refusal } from '../refusal';
import type { Scope } from '../scope';
import { isPassword } from './hash-password';
import type { Caller } from './enter-session';
import { countAttempt, failed } from './log-in';
import { forgetAttempt } from './login-limits';

/** 现在的口令 of somebody who is logged in; a wrong one counts like a failed log-in. */
export async function refusePresent(
  scope: Scope,
  account: Selectable<AccountTable>,
  {
    present,
    caller,
    refusal,
  }: { readonly present: string; readonly caller: Caller; readonly refusal: Refusal },
): Promise<Refusal | undefined> {
  const keys = { login: account.login, address: caller.address };
  const counted = await countAttempt(scope, keys);
  if (isRefusal(counted)) return counted;
  if (!(await isPassword(present, account.password)))
    return failed(scope, { account, keys, caller, refusal });
  await forgetAttempt(scope.store.db, counted.ids);
  return undefined;
}
