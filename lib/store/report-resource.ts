import type { Kysely } from 'kysely';
import type { Resource } from '@/lib/access/can';
import type { ReportRow } from './revise';
import type { Tables } from './tables';

/** A report as `can` looks at it: whose it is, in which state, and who submitted it. */
export async function reportResource(
  db: Kysely<Tables>,
  { id, agency_id: agencyId, state }: Pick<ReportRow, 'id' | 'agency_id' | 'state'>,
): Promise<Resource> {
  const agency = await db
    .selectFrom('agency')
    .select('path')
    .where('id', '=', agencyId)
    .executeTakeFirstOrThrow();
  const submitted = await db
    .selectFrom('revision')
    .select('who_id')
    .where('report_id', '=', id)
    .where('action', '=', 'submitted')
    .orderBy('rev', 'desc')
    .executeTakeFirst();
  return {
    agencyId,
    path: agency.path,
    state,
    ...(submitted ? { submittedBy: submitted.who_id } : {}),
  };
}
