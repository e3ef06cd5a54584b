import { z } from 'zod';
import type { Action } from '@/lib/access/actions';
import type { Actor } from '@/lib/access/actor';
import { hashSecret, newToken } from '@/lib/access/secrets';
import type { Store } from '../open-store';
import type { AgencyPlace } from '../own-agency';
import { recordAudit } from '../record-audit';
import { isRefusal, refuse, type Refusal } from '../refusal';
import type { Scope } from '../scope';
import { managedAgency } from './managed-agency';
import { sessionRules } from './session-rules';

/** 接口令牌 may: read or check files and print them; read reports; write them. */
export const tokenUses = ['read', 'check', 'render', 'readReports', 'writeReports'] as const;
export type TokenUse = (typeof tokenUses)[number];

const actionsOf: Readonly<Record<TokenUse, readonly Action[]>> = {
  read: ['readFile'],
  check: ['checkFile'],
  render: ['renderFile'],
  readReports: ['listReports', 'readReport', 'readSettings'],
  writeReports: ['listReports', 'readReport', 'readSettings', 'createReport', 'editReport'],
};
const stored = z.array(z.enum(tokenUses));
const noToken = refuse('notFound', '访问凭证不存在，或者已经停用。');

export interface ListedToken {
  readonly id: string;
  readonly name: string;
  readonly may: readonly TokenUse[];
  readonly createdAt: string;
  readonly usedAt: string | null;
}

/** 新建令牌: told once; only its hash is kept. */
export async function createToken(
  scope: Scope,
  {
    agencyId,
    name,
    may,
  }: { readonly agencyId: string; readonly name: string; readonly may: readonly TokenUse[] },
): Promise<{ readonly id: string; readonly token: string } | Refusal> {
  const agency = await managedAgency(scope.store.db, scope, 'manageTokens', agencyId);
  if (isRefusal(agency)) return agency;
  const token = `nbt_${newToken()}`;
  const id = hashSecret(token);
  await scope.store.db.transaction().execute(async (db) => {
    await db
      .insertInto('token')
      .values({
        id,
        agency_id: agencyId,
        name,
        may: JSON.stringify(may),
        created_by: scope.actor.id,
        created_at: scope.now().toISOString(),
        used_at: null,
        ended_at: null,
      })
      .execute();
    await recordAudit(db, scope, {
      agencyId,
      action: 'tokenCreated',
      target: name,
      detail: { may: may.join(' ') },
    });
  });
  return { id, token };
}

export async function listTokens(scope: Scope, agencyId: string): Promise<readonly ListedToken[] | Refusal> {
  const agency = await managedAgency(scope.store.db, scope, 'manageTokens', agencyId);
  if (isRefusal(agency)) return agency;
  const rows = await scope.store.db
    .selectFrom('token')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('ended_at', 'is', null)
    .orderBy('created_at')
    .execute();
  return rows.map(({ id, name, may, created_at: createdAt, used_at: usedAt }) => {
    return { id, name, may: stored.parse(JSON.parse(may)), createdAt, usedAt };
  });
}

/** 停用令牌, at once. */
export async function endToken(scope: Scope, id: string): Promise<{ readonly id: string } | Refusal> {
  return scope.store.db.transaction().execute(async (db) => {
    const row = await db
      .updateTable('token')
      .set((token) => ({ name: token.ref('name') }))
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .returning(['agency_id', 'name'])
      .executeTakeFirst();
    const agency = await managedAgency(db, scope, 'manageTokens', row?.agency_id ?? '');
    if (!row || isRefusal(agency))
      return isRefusal(agency) && agency.refused === 'forbidden' ? agency : noToken;
    await db.updateTable('token').set({ ended_at: scope.now().toISOString() }).where('id', '=', id).execute();
    await recordAudit(db, scope, { agencyId: agency.id, action: 'tokenEnded', target: row.name });
    return { id };
  });
}

/** Whoever holds a token works in its agency, as far as the token was made for it. */
export async function findToken(
  { db }: Store,
  token: string,
  now: Date,
): Promise<{ readonly actor: Actor; readonly agency: AgencyPlace } | undefined> {
  const row = await db
    .selectFrom('token')
    .innerJoin('agency', 'agency.id', 'token.agency_id')
    .select(['token.id', 'token.name', 'token.may', 'token.used_at', 'agency.id as agency', 'agency.path'])
    .where('token.id', '=', hashSecret(token))
    .where('token.ended_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  if (now.getTime() - Date.parse(row.used_at ?? '1970-01-01') >= sessionRules.touchEvery) {
    await db.updateTable('token').set({ used_at: now.toISOString() }).where('id', '=', row.id).execute();
  }
  const may = stored.parse(JSON.parse(row.may)).flatMap((use) => actionsOf[use]);
  const memberships: Actor['memberships'] = [{ agencyId: row.agency, path: row.path, role: 'preparer' }];
  const actor: Actor = { kind: 'token', id: row.id, name: row.name, memberships, may };
  return { actor, agency: { id: row.agency, path: row.path } };
}
