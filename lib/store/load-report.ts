import type { LayoutProfile } from '@/lib/document/profile';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { layoutOfAgency } from './layout-profile';
import { readHead } from './read-head';
import type { ReportState } from '@/lib/report/report-state';
import type { ReportRow } from './revise';
import { forbids, type Scope } from './scope';

export interface ListedReport {
  readonly id: string;
  readonly rev: number;
  readonly state: ReportState;
  readonly report: Report;
  readonly template: Template;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface LoadedReport extends ListedReport {
  /** 上年报告 of the same agency, where there is one. */
  readonly lastYear?: Report;
  /** 版式 of its agency. */
  readonly profile: LayoutProfile;
}

/** 报告列表, latest year first. */
export async function listReports(scope: Scope): Promise<readonly ListedReport[]> {
  if (forbids(scope, 'listReports')) return [];
  const rows = await scope.store.db
    .selectFrom('report')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('year', 'desc')
    .orderBy('created_at')
    .execute();
  return rows.map((row) => listed(scope, row));
}

/** One report; nothing where there is none, it is deleted or not for this actor. */
export async function loadReport(scope: Scope, id: string): Promise<LoadedReport | undefined> {
  if (forbids(scope, 'readReport')) return undefined;
  const present = scope.store.db.selectFrom('report').selectAll().where('deleted_at', 'is', null);
  const row = await present.where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const before = await present
    .where('agency_id', '=', row.agency_id)
    .where('year', '=', row.year - 1)
    .executeTakeFirst();
  return {
    ...listed(scope, row),
    profile: await layoutOfAgency(scope.store.db, row.agency_id),
    ...(before ? { lastYear: readHead(scope.formats, before).report } : {}),
  };
}

function listed(scope: Scope, row: ReportRow): ListedReport {
  return {
    id: row.id,
    rev: row.rev,
    state: row.state,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...readHead(scope.formats, row),
  };
}
