import { roles, type Role } from '@/lib/access/actor';
import { hashCode, newCode } from '@/lib/access/secrets';
import { z } from 'zod';
import { recordAudit } from '../record-audit';
import { isRefusal, refuse, type Refusal } from '../refusal';
import type { Write } from '../revise';
import { forbidsAlways, type Scope } from '../scope';
import { managedAgency } from './managed-agency';
import { managedPaths } from './managed-paths';

const known = z.enum(roles);
const DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;
const noInvitation = refuse('notFound', '邀请不存在，或者已经使用。');

export interface NewInvitation {
  readonly agencyId: string;
  readonly name: string;
  readonly role: Role;
}

/** 邀请 as a list shows it; its code is told once and kept nowhere. */
export interface ListedInvitation extends NewInvitation {
  readonly id: string;
  readonly agency: string;
  readonly expiresAt: string;
}

/** 发出邀请: a code for one person and one role, good for a week. */
export async function invite(
  scope: Scope,
  { agencyId, name, role }: NewInvitation,
): Promise<{ readonly code: string; readonly expiresAt: string } | Refusal> {
  const agency = await managedAgency(scope.store.db, scope, 'manageAccounts', agencyId);
  if (isRefusal(agency)) return agency;
  const code = newCode();
  const now = scope.now();
  const expiresAt = new Date(now.getTime() + DAYS * DAY).toISOString();
  await scope.store.db.transaction().execute(async (db) => {
    await db
      .insertInto('invitation')
      .values({
        id: hashCode(code),
        agency_id: agencyId,
        name,
        role,
        created_by: scope.actor.id,
        created_at: now.toISOString(),
        expires_at: expiresAt,
        used_at: null,
        used_by: null,
      })
      .execute();
    await recordAudit(db, scope, { agencyId, action: 'invited', target: name, detail: { role } });
  });
  return { code, expiresAt };
}

/** 未使用的邀请 of the agencies that the actor manages. */
export async function listInvitations(scope: Scope): Promise<readonly ListedInvitation[] | Refusal> {
  const denied = forbidsAlways(scope, 'manageAccounts');
  if (denied) return denied;
  const paths = managedPaths(scope, 'manageAccounts');
  const rows = await scope.store.db
    .selectFrom('invitation')
    .innerJoin('agency', 'agency.id', 'invitation.agency_id')
    .select(['invitation.id', 'invitation.name', 'invitation.role', 'invitation.expires_at'])
    .select(['agency.id as agency_id', 'agency.name as agency'])
    .where('invitation.used_at', 'is', null)
    .where('invitation.expires_at', '>', scope.now().toISOString())
    .where((row) => row.or(paths.map((path) => row('agency.path', 'like', path))))
    .orderBy('invitation.created_at')
    .execute();
  return rows.map(({ id, name, role, agency_id: agencyId, agency, expires_at: expiresAt }) => {
    return { id, name, role: known.parse(role), agencyId, agency, expiresAt };
  });
}

/** 收回邀请 */
export async function withdrawInvitation(
  scope: Scope,
  id: string,
): Promise<{ readonly id: string } | Refusal> {
  const denied = forbidsAlways(scope, 'manageAccounts');
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    const row = await db
      .updateTable('invitation')
      .set({ used_at: scope.now().toISOString() })
      .where('id', '=', id)
      .where('used_at', 'is', null)
      .where((each) =>
        each(
          'agency_id',
          'in',
          each
            .selectFrom('agency')
            .select('agency.id')
            .where((agency) =>
              agency.or(
                managedPaths(scope, 'manageAccounts').map((path) => agency('agency.path', 'like', path)),
              ),
            ),
        ),
      )
      .returning(['agency_id', 'name'])
      .executeTakeFirst();
    if (!row) return noInvitation;
    await recordWithdrawn(db, scope, row);
    return { id };
  });
}

/** Withdraws what an account has sent and nobody has used. */
export async function withdrawInvitationsOf(db: Write, scope: Scope, accountId: string): Promise<void> {
  const at = scope.now().toISOString();
  const rows = await db
    .updateTable('invitation')
    .set({ used_at: at })
    .where('created_by', '=', accountId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returning(['agency_id', 'name'])
    .execute();
  for (const row of rows) await recordWithdrawn(db, scope, row);
}

function recordWithdrawn(
  db: Write,
  scope: Scope,
  { agency_id: agencyId, name }: { readonly agency_id: string; readonly name: string },
): Promise<void> {
  return recordAudit(db, scope, { agencyId, action: 'invitationWithdrawn', target: name });
}
