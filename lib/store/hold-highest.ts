import { HIGHEST_AGENCY } from './own-agency';
import type { Write } from './revise';

/**
 * Holds the row of the highest agency until the transaction ends, so that what concerns the whole installation is done
 * one after the other, and each sees what the one before it has done.
 */
export async function holdHighest(db: Write): Promise<void> {
  await db
    .updateTable('agency')
    .set((row) => ({ audit_seq: row.ref('audit_seq') }))
    .where('id', '=', HIGHEST_AGENCY)
    .execute();
}
