import { z } from 'zod';
import { roles, type Role } from '@/lib/access/actor';
import { subjectKey, type Identity } from '@/lib/access/identity/identity';
import { hashCode } from '@/lib/access/secrets';
import { recordAudit } from '../record-audit';
import { isRefusal, refuse, type Refusal } from '../refusal';
import { newId } from '../revise';
import type { Scope } from '../scope';
import { findByIdentity } from './find-by-identity';
import { countFailure, forgetAttempt, shutUntil } from './login-limits';
import { enterAccount, prepareAccount, type Credentials, type PreparedAccount } from './new-account';

const known = z.enum(roles);
const badCode = refuse('badCode', '邀请码不对、已经使用或者过期，向单位管理员再要一个。');
const tooMany = refuse('tooMany', '邀请码输错太多次，15 分钟后再试。');
const taken = refuse('exists', '你已经有账号，直接登录。要再加一个角色的，找单位管理员。');

interface OpenInvitation {
  readonly id: string;
  readonly agencyId: string;
  readonly agency: string;
  readonly role: Role;
}

/** 接受邀请: whoever has the code makes an account with it, once. */
export async function acceptInvitation(
  scope: Scope,
  { code, ...credentials }: Credentials & { readonly code: string },
  address: string,
): Promise<{ readonly login: string } | Refusal> {
  const invitation = await findInvitation(scope, code, address);
  if (isRefusal(invitation)) return invitation;
  const account = await prepareAccount(credentials, invitation.agency);
  return isRefusal(account) ? account : takeUp(scope, invitation, account);
}

/** The same by whoever shows who they are at the provider of the office: an account without a password. */
export async function joinByIdentity(
  scope: Scope,
  {
    invitation: id,
    login,
    name,
  }: { readonly invitation: string; readonly login: string; readonly name: string },
  identity: Identity,
): Promise<{ readonly login: string } | Refusal> {
  const invitation = await openInvitation(scope, id);
  if (!invitation) return badCode;
  if (await findByIdentity(scope.store.db, identity)) return taken;
  const account = { id: newId(), login, name, password: null, subject: subjectKey(identity) };
  return takeUp(scope, invitation, account);
}

/** An invitation that can be used, by its code; wrong codes are counted. */
export async function findInvitation(
  scope: Scope,
  code: string,
  address: string,
): Promise<OpenInvitation | Refusal> {
  const { db: reading } = scope.store;
  const keys = { login: `invitation ${address}`, address };
  const counted = await reading.transaction().execute(async (db) => {
    return (await shutUntil(db, keys, scope.now()))
      ? tooMany
      : { ids: await countFailure(db, keys, scope.now()) };
  });
  if (isRefusal(counted)) return counted;
  const invitation = await openInvitation(scope, hashCode(code));
  if (!invitation) return badCode;
  await forgetAttempt(reading, counted.ids);
  return invitation;
}

async function openInvitation(scope: Scope, id: string): Promise<OpenInvitation | undefined> {
  const found = await scope.store.db
    .selectFrom('invitation')
    .innerJoin('agency', 'agency.id', 'invitation.agency_id')
    .select(['invitation.agency_id', 'invitation.role', 'agency.name'])
    .where('invitation.id', '=', id)
    .where('invitation.used_at', 'is', null)
    .where('invitation.expires_at', '>', scope.now().toISOString())
    .executeTakeFirst();
  if (!found) return undefined;
  return { id, agencyId: found.agency_id, agency: found.name, role: known.parse(found.role) };
}

async function takeUp(
  scope: Scope,
  { id, agencyId, role }: OpenInvitation,
  account: PreparedAccount,
): Promise<{ readonly login: string } | Refusal> {
  const at = scope.now().toISOString();
  return scope.store.db.transaction().execute(async (db) => {
    const mine = db.updateTable('invitation').where('id', '=', id);
    const used = await mine
      .set({ used_at: at, used_by: account.id })
      .where('used_at', 'is', null)
      .executeTakeFirst();
    if (used.numUpdatedRows === 0n) return badCode;
    const refusal = await enterAccount(db, account, { agencyId, role, at });
    if (refusal) {
      await mine.set({ used_at: null, used_by: null }).execute();
      return refusal;
    }
    const actor = { ...scope.actor, id: account.id, name: account.name };
    await recordAudit(db, { ...scope, actor }, { agencyId, action: 'accountCreated', target: account.id });
    return { login: account.login };
  });
}
