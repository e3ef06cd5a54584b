import type { Kysely } from 'kysely';
import { z } from 'zod';
import { roles, type Role } from '@/lib/access/actor';
import { installation } from '@/lib/access/resource';
import { recordAudit } from '../record-audit';
import { HIGHEST_AGENCY } from '../own-agency';
import type { Refusal } from '../refusal';
import { forbids, type Scope } from '../scope';
import type { Tables } from '../tables';

/** 账号规则 of the installation. */
export const accountPolicySchema = z.object({
  /** Whether a password is to be changed after 90 days. */
  passwordAge: z.boolean().default(true),
  /** Roles that need a second factor. */
  totpRoles: z.array(z.enum(roles)).default([]),
});
export type AccountPolicy = z.infer<typeof accountPolicySchema>;

const NAME = 'accountPolicy';

export async function accountPolicy(db: Kysely<Tables>): Promise<AccountPolicy> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', NAME).executeTakeFirst();
  return accountPolicySchema.parse(row ? JSON.parse(row.value) : {});
}

export function asksSecondFactor({ totpRoles }: AccountPolicy, held: readonly { role: Role }[]): boolean {
  return held.some(({ role }) => totpRoles.includes(role));
}

export async function readAccountPolicy(scope: Scope): Promise<AccountPolicy | Refusal> {
  return forbids(scope, 'managePolicy', installation) ?? accountPolicy(scope.store.db);
}

export async function saveAccountPolicy(
  scope: Scope,
  policy: AccountPolicy,
): Promise<AccountPolicy | Refusal> {
  const denied = forbids(scope, 'managePolicy', installation);
  if (denied) return denied;
  const value = JSON.stringify(policy);
  await scope.store.db.transaction().execute(async (db) => {
    await db
      .insertInto('setting')
      .values({ name: NAME, value })
      .onConflict((row) => row.column('name').doUpdateSet({ value }))
      .execute();
    const detail = { passwordAge: policy.passwordAge, totpRoles: policy.totpRoles.join(' ') };
    await recordAudit(db, scope, { agencyId: HIGHEST_AGENCY, action: 'policyChanged', target: NAME, detail });
  });
  return policy;
}
