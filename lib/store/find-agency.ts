import { sql } from 'kysely';
import type { ReportAgency } from '@/lib/report/report';
import { newAgency } from './new-agency';
import { newId, type Write } from './revise';
import type { Scope } from './scope';

/** 本机关, while accounts are off: the agency of the first report, or of the settings. */
export const OWN_AGENCY = 'own';

/** The agency that a report names; one not known yet is entered. */
export async function findAgency(db: Write, scope: Scope, agency: ReportAgency): Promise<string> {
  const known = await agencyNamed(db, agency.name);
  if (known !== undefined) return known;

  // A write first: whoever waits here for another one who enters the same name finds it afterwards.
  const own = await db
    .updateTable('agency')
    .set((row) => ({ audit_seq: row.ref('audit_seq') }))
    .where('id', '=', OWN_AGENCY)
    .returning('id')
    .executeTakeFirst();
  const meanwhile = own && (await agencyNamed(db, agency.name));
  if (meanwhile !== undefined) return meanwhile;
  const id = own ? newId() : OWN_AGENCY;
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
    .orderBy(sql`case when id = ${OWN_AGENCY} then 0 else 1 end`)
    .orderBy('created_at')
    .executeTakeFirst();
  return row?.id;
}
