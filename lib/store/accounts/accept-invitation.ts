import { z } from 'zod';
import { roles } from '@/lib/access/actor';
import { hashCode } from '@/lib/access/secrets';
import { recordAudit } from '../record-audit';
import { isRefusal, refuse, type Refusal } from '../refusal';
import type { Scope } from '../scope';
import { countFailure, forgetAttempt, shutUntil } from './login-limits';
import { enterAccount, prepareAccount, type Credentials } from './new-account';

const known = z.enum(roles);
const badCode = refuse('badCode', '邀请码不对、已经使用或者过期，向单位管理员再要一个。');
const tooMany = refuse('tooMany', '邀请码输错太多次，15 分钟后再试。');

/** 接受邀请: whoever has the code makes an account with it, once. */
export async function acceptInvitation(
  scope: Scope,
  { code, ...credentials }: Credentials & { readonly code: string },
  address: string,
): Promise<{ readonly login: string } | Refusal> {
  const { db: reading } = scope.store;
  const id = hashCode(code);
  const at = scope.now().toISOString();
  const keys = { login: `invitation ${address}`, address };
  const counted = await reading.transaction().execute(async (db) => {
    return (await shutUntil(db, keys, scope.now()))
      ? tooMany
      : { ids: await countFailure(db, keys, scope.now()) };
  });
  if (isRefusal(counted)) return counted;
  const invitation = await reading
    .selectFrom('invitation')
    .innerJoin('agency', 'agency.id', 'invitation.agency_id')
    .select(['invitation.agency_id', 'invitation.role', 'agency.name'])
    .where('invitation.id', '=', id)
    .where('invitation.used_at', 'is', null)
    .where('invitation.expires_at', '>', at)
    .executeTakeFirst();
  if (!invitation) return badCode;
  await forgetAttempt(reading, counted.ids);
  const account = await prepareAccount(credentials, invitation.name);
  if (isRefusal(account)) return account;
  const { agency_id: agencyId } = invitation;
  return reading.transaction().execute(async (db) => {
    const mine = db.updateTable('invitation').where('id', '=', id);
    const used = await mine
      .set({ used_at: at, used_by: account.id })
      .where('used_at', 'is', null)
      .executeTakeFirst();
    if (used.numUpdatedRows === 0n) return badCode;
    const refusal = await enterAccount(db, account, { agencyId, role: known.parse(invitation.role), at });
    if (refusal) {
      await mine.set({ used_at: null, used_by: null }).execute();
      return refusal;
    }
    const actor = { ...scope.actor, id: account.id, name: account.name };
    await recordAudit(db, { ...scope, actor }, { agencyId, action: 'accountCreated', target: account.id });
    return { login: account.login };
  });
}
