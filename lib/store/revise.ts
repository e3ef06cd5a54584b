import { randomBytes } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { Report } from '@/lib/report/report';
import { isBeside, type HistoryEntry } from './history';
import { recordAudit } from './record-audit';
import type { ReportState } from '@/lib/report/report-state';
import { visibleReports } from './report-access';
import type { Scope } from './scope';
import type { ReportTable, RevisionAction, Tables } from './tables';

export type Write = Transaction<Tables>;
export type ReportRow = Selectable<ReportTable>;

interface Revision {
  readonly action: RevisionAction;
  readonly report: Report;
  readonly ops?: readonly HistoryEntry[];
  readonly lost?: readonly HistoryEntry[];
  readonly state?: ReportState;
  readonly ruleSet?: string | null;
  readonly agencyId?: string;
  readonly deletedAt?: string | null;
}

const SNAPSHOT_EVERY = 50;

export function newId(): string {
  return randomBytes(9).toString('hex');
}

/** The report's row, held until the transaction ends; none that the actor may not see, a deleted one only where asked. */
export async function holdReport(
  db: Write,
  scope: Scope,
  id: string,
  deleted = false,
): Promise<ReportRow | undefined> {
  // A write first: it takes the lock at once, and nothing read afterwards can be overtaken.
  return db
    .updateTable('report')
    .set((row) => ({ rev: row.ref('rev') }))
    .where('id', '=', id)
    .where('deleted_at', deleted ? 'is not' : 'is', null)
    .where(visibleReports(scope))
    .returningAll()
    .executeTakeFirst();
}

/** Writes the next revision of a report and its history in one. */
export async function revise(db: Write, scope: Scope, row: ReportRow, revision: Revision) {
  const { action, report, ops = [], lost = [] } = revision;
  const rev = row.rev + 1;
  const at = scope.now().toISOString();
  const head = JSON.stringify(report);
  await db
    .updateTable('report')
    .set({
      rev,
      head,
      year: report.year,
      format: report.format,
      updated_at: at,
      state: revision.state ?? row.state,
      rule_set: revision.ruleSet === undefined ? row.rule_set : revision.ruleSet,
      agency_id: revision.agencyId ?? row.agency_id,
      deleted_at: revision.deletedAt === undefined ? row.deleted_at : revision.deletedAt,
    })
    .where('id', '=', row.id)
    .execute();
  const isWhole = (action !== 'edited' && action !== 'explained') || rev % SNAPSHOT_EVERY === 0;
  const snapshot = isWhole ? head : null;
  await appendRevision(db, scope, { id: row.id, rev, at, action, ops, lost, snapshot });
  // A report that changes its agency stands in both chains, always in one order so that two of them cannot lock.
  for (const agencyId of [...new Set([row.agency_id, revision.agencyId ?? row.agency_id])].sort()) {
    await auditRevision(db, scope, { agencyId, target: row.id, action, rev, ops, lost });
  }
  return { rev, at };
}

/** 审计 of a revision: which places were written, never what was written there. */
export async function auditRevision(
  db: Write,
  scope: Scope,
  entry: {
    readonly agencyId: string;
    readonly target: string;
    readonly action: RevisionAction;
    readonly rev: number;
    readonly ops?: readonly HistoryEntry[];
    readonly lost?: readonly HistoryEntry[];
  },
): Promise<void> {
  const { agencyId, target, action, rev, ops = [], lost = [] } = entry;
  const paths = (entries: readonly HistoryEntry[]) => [
    ...new Set(entries.map(({ path }) => path).filter((path) => !isBeside(path))),
  ];
  const detail = {
    rev,
    ...(paths(ops).length > 0 ? { cells: paths(ops) } : {}),
    ...(lost.length > 0 ? { lost: paths(lost) } : {}),
  };
  await recordAudit(db, scope, { agencyId, action, target, detail });
}

export async function appendRevision(
  db: Write,
  scope: Scope,
  entry: {
    id: string;
    rev: number;
    at: string;
    action: RevisionAction;
    ops: readonly HistoryEntry[];
    lost: readonly HistoryEntry[];
    snapshot: string | null;
  },
): Promise<void> {
  await db
    .insertInto('revision')
    .values({
      report_id: entry.id,
      rev: entry.rev,
      at: entry.at,
      who: scope.actor.name,
      who_id: scope.actor.id,
      action: entry.action,
      ops: JSON.stringify(entry.ops),
      lost: JSON.stringify(entry.lost),
      snapshot: entry.snapshot,
    })
    .execute();
}
