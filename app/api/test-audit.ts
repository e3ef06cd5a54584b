import { hashOfAudit } from '@/lib/store/record-audit';
import { openStore } from '@/lib/store/open-store';

/** The records of an agency, after each was found to follow from the one before. */
export async function verifiedAudit(agencyId: string) {
  const { db } = openStore();
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .orderBy('seq')
    .execute();
  let previous = '';
  for (const row of rows) {
    if (row.previous !== previous || row.hash !== hashOfAudit(row))
      throw new Error(`record ${row.seq} is broken`);
    previous = row.hash;
  }
  return rows;
}
