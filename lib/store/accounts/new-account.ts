import { passwordProblem } from '@/lib/access/password-policy';
import type { Role } from '@/lib/access/actor';
import { refuse, type Refusal } from '../refusal';
import { newId, type Write } from '../revise';
import { hashPassword } from './hash-password';

/** What somebody chooses who gets an account. */
export interface Credentials {
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

export interface PreparedAccount {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  /** Null where only the provider of the office signs in. */
  readonly password: string | null;
  readonly subject: string | null;
}

/** Checks a password and hashes it, before a transaction is opened. */
export async function prepareAccount(
  { login: typed, name, password }: Credentials,
  agency: string,
): Promise<PreparedAccount | Refusal> {
  const login = typed.trim().toLowerCase();
  const problem = passwordProblem(password, { login, names: [name, agency] });
  if (problem !== undefined) return refuse('weak', problem);
  return { id: newId(), login, name: name.trim(), password: await hashPassword(password), subject: null };
}

/** Enters an account with its first role; refused where the login name is taken. */
export async function enterAccount(
  db: Write,
  account: PreparedAccount,
  { agencyId, role, at }: { readonly agencyId: string; readonly role: Role; readonly at: string },
): Promise<Refusal | undefined> {
  const entered = await db
    .insertInto('account')
    .values({
      ...account,
      password_at: account.password === null ? null : at,
      locked_until: null,
      totp: null,
      disabled_at: null,
      created_at: at,
      password_history: '[]',
      must_change: 0,
      failures: 0,
    })
    .onConflict((row) => row.column('login').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!entered) return refuse('exists', '这个登录名已经有人用，换一个。');
  await db
    .insertInto('membership')
    .values({ agency_id: agencyId, account_id: account.id, role, created_at: at })
    .execute();
  return undefined;
}
