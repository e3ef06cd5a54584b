import { sql } from 'kysely';
import type { ReportAgency } from '@/lib/report/report';
import { newAgency } from './new-agency';
import { HIGHEST_AGENCY } from './own-agency';
import { newId, type Write } from './revise';
import type { Scope } from './scope';

/** The agency that a report belongs to: 本机关 of an account, else the one it names; one not known yet is entered. */
export async function findAgency(db: Write, scope: Scope, agency: ReportAgency): Promise<string> {
  if (scope.agency) return scope.agency.id;
  const known = await agencyNamed(db, agency.name);
  if (known !== undefined) return known;

  // A write first: whoever waits here for another one who enters the same name finds it afterwards.
  const own = await db
    .updateTable('agency')
    .set((row) => ({ audit_seq: row.ref('audit_seq') }))
    .where('id', '=', HIGHEST_AGENCY)
    .returning('id')
    .executeTakeFirst();
  const meanwhile = own && (await agencyNamed(db, agency.name));
  if (meanwhile !== undefined) return meanwhile;
  const id = own ? newId() : HIGHEST_AGENCY;
  await db
    .insertInto('agency')
    .values(newAgency(agency, { id, at: scope.now() }))
    .execute();
  return id;
}

async function agencyNamed(db: Write, name: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('agency')
    .select('id')
    .where('name', '=', name)
    .orderBy(sql`case when id = ${HIGHEST_AGENCY} then 0 else 1 end`)
    .orderBy('created_at')
    .executeTakeFirst();
  return row?.id;
}
