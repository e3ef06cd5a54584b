import type { Kysely } from 'kysely';
import { subjectKey, type Identity } from '@/lib/access/identity/identity';
import type { Tables } from '../tables';
import type { Account } from './enter-session';

/** The account that an identity belongs to: our own password names it, any other is linked to it. */
export async function findByIdentity(
  db: Kysely<Tables>,
  identity: Pick<Identity, 'provider' | 'subject'>,
): Promise<Account | undefined> {
  const accounts = db.selectFrom('account').selectAll();
  const found =
    identity.provider === ''
      ? accounts.where('id', '=', identity.subject)
      : accounts.where('subject', '=', subjectKey(identity));
  return found.executeTakeFirst();
}
