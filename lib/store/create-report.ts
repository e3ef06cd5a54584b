import { blankReport } from '@/lib/report/blank';
import { formatForYear } from '@/lib/report/format-for-year';
import type { Report, ReportAgency } from '@/lib/report/report';
import { yearProblem } from '@/lib/report/report-year';
import { editable } from './editable';
import { findAgency } from './find-agency';
import { refuse, type Refusal } from './refusal';
import { appendRevision, auditRevision, newId, type Write } from './revise';
import { forbids, type Scope } from './scope';
import type { RevisionAction } from './tables';
import { refuseTaken } from './taken';

export interface Created {
  readonly id: string;
  readonly rev: number;
}

/** 新建: a blank report in the format of its year. */
export async function createReport(
  scope: Scope,
  { year, agency }: { readonly year: number; readonly agency: ReportAgency },
): Promise<Created | Refusal> {
  const denied = forbids(scope, 'createReport') ?? refuseYear(scope, year);
  if (denied) return denied;
  const template = formatForYear(scope.formats, year);
  if (!template) throw new Error(`no format for ${year}`);
  const report = blankReport(template, year, agency);
  return scope.store.db.transaction().execute((db) => enterReport(db, scope, report, 'created'));
}

/** 导入: a report file that `parseReport` accepted. */
export async function importReport(scope: Scope, report: Report): Promise<Created | Refusal> {
  const denied = forbids(scope, 'createReport') ?? refuseYear(scope, report.year);
  if (denied) return denied;
  const entered = editable(scope.formats, report);
  return scope.store.db.transaction().execute((db) => enterReport(db, scope, entered, 'imported'));
}

export function refuseYear(scope: Scope, year: number): Refusal | undefined {
  const problem = yearProblem(scope.formats, year, scope.now());
  return problem === undefined ? undefined : refuse('year', problem);
}

/** Enters a new report with its first revision. */
export async function enterReport(
  db: Write,
  scope: Scope,
  report: Report,
  action: RevisionAction,
  /** 演示机关, and no other. */
  demo?: string,
): Promise<Created | Refusal> {
  const agencyId = demo ?? (await findAgency(db, scope, report.agency));
  const taken = await refuseTaken(db, { agencyId, agency: report.agency.name, year: report.year });
  if (taken) return taken;
  const id = newId();
  const at = scope.now().toISOString();
  const head = JSON.stringify(report);
  await db
    .insertInto('report')
    .values({
      id,
      agency_id: agencyId,
      year: report.year,
      format: report.format,
      state: 'drafting',
      rev: 1,
      head,
      rule_set: null,
      created_at: at,
      updated_at: at,
      deleted_at: null,
    })
    .execute();
  await appendRevision(db, scope, { id, rev: 1, at, action, ops: [], lost: [], snapshot: head });
  await auditRevision(db, scope, { agencyId, target: id, action, rev: 1 });
  return { id, rev: 1 };
}
