import { createHash } from 'node:crypto';
import type { Write } from './revise';
import type { AuditTable } from './review-tables';
import type { Scope } from './scope';

/** One thing that happened: what was done, to what, with which particulars. No figures of a report, no passwords. */
export interface AuditEntry {
  readonly agencyId: string;
  readonly action: string;
  /** The report, account or agency it was done to. */
  readonly target: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** 审计: adds a record to the chain of its agency, within the transaction that does what it tells of. */
export async function recordAudit(db: Write, scope: Scope, entry: AuditEntry): Promise<void> {
  // A write first: it holds the agency's row, so that two records cannot take one number.
  const agency = await db
    .updateTable('agency')
    .set((row) => ({ audit_seq: row('audit_seq', '+', 1) }))
    .where('id', '=', entry.agencyId)
    .returning(['audit_seq', 'audit_head'])
    .executeTakeFirstOrThrow();
  const record = {
    agency_id: entry.agencyId,
    seq: agency.audit_seq,
    at: scope.now().toISOString(),
    who_id: wellFormed(scope.actor.id),
    who: wellFormed(scope.actor.name),
    action: entry.action,
    target: wellFormed(entry.target),
    detail: JSON.stringify(entry.detail ?? {}),
    previous: agency.audit_head,
  };
  const hash = hashOfAudit(record);
  await db
    .insertInto('audit')
    .values({ ...record, hash })
    .execute();
  await db.updateTable('agency').set({ audit_head: hash }).where('id', '=', entry.agencyId).execute();
}

/** As the database keeps it: half a character would be another one once it was stored, and the hash no longer fit. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Hash of a record over the hash before it: SHA-256 of the fields as one JSON list. */
export function hashOfAudit(record: Omit<AuditTable, 'hash'>): string {
  const { previous, agency_id, seq, at, who_id, who, action, target, detail } = record;
  const fields = [previous, agency_id, seq, at, who_id, who, action, target, detail];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
