import type { Kysely } from 'kysely';
import { hashOfAudit } from './record-audit';
import type { Tables } from './tables';

/** What is wrong with the chain of an agency, at its first bad record. */
export interface AuditProblem {
  readonly agencyId: string;
  /** Number of the first record that is missing, changed or out of place. */
  readonly seq: number;
  readonly kind:
    /** The record was changed, or the one before it was. */
    | 'changed'
    /** A record before this place is gone. */
    | 'missing'
    /** The last records are gone, or the agency's own note of the last one was changed. */
    | 'cutOff'
    /** Records that no agency answers for. */
    | 'stray';
  readonly message: string;
}

/** 审计链 of one agency, unbroken up to its last record. */
export interface AuditHead {
  readonly agencyId: string;
  readonly name: string;
  readonly seq: number;
  readonly hash: string;
}

/** Records read at once. */
const AT_ONCE = 500;

/** 核对审计记录: walks the chain of each agency; nothing where every record is as it was written. */
export async function verifyAudit(db: Kysely<Tables>): Promise<AuditProblem | undefined> {
  for (const agency of await auditHeads(db)) {
    const problem = await verifyChain(db, agency);
    if (problem) return problem;
  }
  const stray = await db
    .selectFrom('audit')
    .select(['agency_id', 'seq'])
    .where('agency_id', 'not in', (row) => row.selectFrom('agency').select('id'))
    .orderBy('agency_id')
    .orderBy('seq')
    .executeTakeFirst();
  return stray && problemAt(stray.agency_id, stray.seq, 'stray');
}

/** The last record of each agency. Written down elsewhere, it shows whether a whole chain was written anew. */
export async function auditHeads(db: Kysely<Tables>): Promise<readonly AuditHead[]> {
  const rows = await db
    .selectFrom('agency')
    .select(['id', 'name', 'audit_seq', 'audit_head'])
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, audit_seq: seq, audit_head: hash }) => ({ agencyId: id, name, seq, hash }));
}

async function verifyChain(db: Kysely<Tables>, agency: AuditHead): Promise<AuditProblem | undefined> {
  const { agencyId } = agency;
  let last = { seq: 0, hash: '' };
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('agency_id', '=', agencyId)
      .where('seq', '>', last.seq)
      .orderBy('seq')
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) {
      const expected = last.seq + 1;
      if (row.seq !== expected) return problemAt(agencyId, expected, 'missing');
      if (row.previous !== last.hash || row.hash !== hashOfAudit(row)) {
        return problemAt(agencyId, expected, 'changed');
      }
      last = row;
    }
    if (rows.length < AT_ONCE) break;
  }
  const isWhole = last.seq === agency.seq && last.hash === agency.hash;
  return isWhole ? undefined : problemAt(agencyId, Math.min(last.seq, agency.seq) + 1, 'cutOff');
}

const messages: Readonly<Record<AuditProblem['kind'], string>> = {
  changed: '内容与当时记下的不一致',
  missing: '缺少这一条',
  cutOff: '末尾的记录与机关登记的最后一条不一致',
  stray: '不属于任何机关',
};

function problemAt(agencyId: string, seq: number, kind: AuditProblem['kind']): AuditProblem {
  return { agencyId, seq, kind, message: `审计记录第 ${seq} 条${messages[kind]}。` };
}
