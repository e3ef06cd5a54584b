import type { Kysely } from 'kysely';
import type { PasswordDirectory } from '@/lib/access/identity/identity-provider';
import type { Tables } from '../tables';
import { isPassword } from './hash-password';

/** 本系统的口令 as a directory: takes as long for a login name that nobody has. */
export function ownPasswords(db: Kysely<Tables>): PasswordDirectory {
  return {
    id: '',
    label: '口令',
    async check({ login, password }) {
      const account = await db
        .selectFrom('account')
        .select(['id', 'name', 'password'])
        .where('login', '=', login)
        .executeTakeFirst();
      if (!(await isPassword(password, account?.password ?? null)) || !account) return undefined;
      return { provider: '', subject: account.id, name: account.name, hasSecondFactor: false };
    },
  };
}
