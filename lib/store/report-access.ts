import { sql, type ExpressionBuilder, type Kysely } from 'kysely';
import type { Action } from '@/lib/access/actions';
import { grants } from '@/lib/access/grants';
import type { Resource } from '@/lib/access/resource';
import type { ReportState } from '@/lib/report/report-state';
import { demoOf, ownerOf } from './own-agency';
import type { Refusal } from './refusal';
import type { ReportRow } from './revise';
import { forbids, type Scope } from './scope';
import type { Tables } from './tables';

/**
 * 可见范围: the condition that each question about reports carries: `.where(visibleReports(scope))`. A report that
 * the actor may not read is not there for it, in the same words and the same time as one that never was.
 */
export function visibleReports({ actor }: Scope) {
  return (row: ExpressionBuilder<Tables, 'report'>) => {
    if (actor.kind === 'local') return row.lit(true);
    if (actor.kind === 'nobody' || (actor.may && !actor.may.includes('readReport'))) return row.lit(false);
    return row.or(
      actor.memberships.map(({ agencyId, path, role }) => {
        const grant = grants[role].readReport;
        if (!grant || path === '') return row.lit(false);
        const inState = grant.states
          ? row(sql<string>`report.state`, 'in', [...grant.states])
          : row.lit(true);
        const isOwn = row('report.agency_id', 'in', [agencyId, demoOf(agencyId)]);
        if (grant.reach === 'own') return row.and([isOwn, inState]);
        const below = row
          .selectFrom('agency')
          .select('agency.id')
          .where('agency.path', 'like', `${path}_%`)
          .where('agency.id', 'not like', demoOf('%'));
        return row.and([row('report.agency_id', 'in', below), inState]);
      }),
    );
  };
}

/** A report as what something is done to. */
export async function reportResource(
  db: Kysely<Tables>,
  row: Pick<ReportRow, 'id' | 'agency_id' | 'state'>,
): Promise<Resource> {
  const agencyId = ownerOf(row.agency_id);
  const agency = await db.selectFrom('agency').select('path').where('id', '=', agencyId).executeTakeFirst();
  const { state } = row;
  const submittedBy = isReviewed(state) ? { submittedBy: await submitterOf(db, row.id) } : {};
  return { agencyId, path: agency?.path ?? '', state, ...submittedBy };
}

/** 四眼原则: in these states somebody else than the submitter decides. */
function isReviewed(state: ReportState): boolean {
  return state === 'submitted' || state === 'approved' || state === 'delivered';
}

/** Who submitted a report last. */
async function submitterOf(db: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('revision')
    .select('who_id')
    .where('report_id', '=', id)
    .where('action', '=', 'submitted')
    .orderBy('rev', 'desc')
    .executeTakeFirst();
  return row?.who_id ?? null;
}

/** Asks `can` about a report that one may read. */
export async function forbidsReport(
  db: Kysely<Tables>,
  scope: Scope,
  action: Action,
  row: Pick<ReportRow, 'id' | 'agency_id' | 'state'>,
): Promise<Refusal | undefined> {
  return forbids(scope, action, await reportResource(db, row));
}
