import type { Kysely } from 'kysely';
import type { Tables } from './tables';

/** 最后一条审计记录 of an agency. Whoever wrote it down can tell later whether what stood before was changed. */
export interface LastRecord {
  readonly seq: number;
  /** ISO moment. */
  readonly at: string;
  readonly hash: string;
}

/** Nothing where nothing was ever recorded. */
export async function lastRecord(db: Kysely<Tables>, agencyId: string): Promise<LastRecord | undefined> {
  return db
    .selectFrom('agency')
    .innerJoin('audit', (join) =>
      join.onRef('audit.agency_id', '=', 'agency.id').onRef('audit.seq', '=', 'agency.audit_seq'),
    )
    .select(['audit.seq', 'audit.at', 'audit.hash'])
    .where('agency.id', '=', agencyId)
    .executeTakeFirst();
}
