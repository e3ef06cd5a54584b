import type { LayoutProfile } from '@/lib/document/profile';
import type { Reason } from '@/lib/rules/reason';
import type { RuleSettings } from '@/lib/rules/rule-settings';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { findLastYear, type StoredLastYear } from './last-year';
import { layoutOfAgency } from './layout-profile';
import { readHead } from './read-head';
import { reasonsOf } from './reasons';
import type { ReportState } from '@/lib/report/report-state';
import type { ReportRow } from './revise';
import { ruleSettingsOf } from './rule-settings';
import { forbids, type Scope } from './scope';

export interface ListedReport {
  readonly id: string;
  readonly rev: number;
  readonly state: ReportState;
  readonly report: Report;
  readonly template: Template;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** 上年报告, and where it came from. */
  readonly lastYear?: StoredLastYear;
}

export interface LoadedReport extends ListedReport {
  /** 版式 of its agency. */
  readonly profile: LayoutProfile;
  /** 说明, latest first. */
  readonly reasons: readonly Reason[];
  /** 规则版本 it was finalised with. */
  readonly ruleSet: string | null;
  /** 检查设置 of its agency. */
  readonly settings: RuleSettings;
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
  return Promise.all(rows.map((row) => withLastYear(scope, row)));
}

/** One report; nothing where there is none, it is deleted or not for this actor. */
export async function loadReport(scope: Scope, id: string): Promise<LoadedReport | undefined> {
  if (forbids(scope, 'readReport')) return undefined;
  const row = await scope.store.db
    .selectFrom('report')
    .selectAll()
    .where('deleted_at', 'is', null)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...(await withLastYear(scope, row)),
    profile: await layoutOfAgency(scope.store.db, row.agency_id),
    reasons: await reasonsOf(scope.store.db, id),
    ruleSet: row.rule_set,
    settings: await ruleSettingsOf(scope.store.db, row.agency_id),
  };
}

async function withLastYear(scope: Scope, row: ReportRow): Promise<ListedReport> {
  const lastYear = await findLastYear(scope.store.db, scope, row);
  return {
    id: row.id,
    rev: row.rev,
    state: row.state,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...readHead(scope.formats, row),
    ...(lastYear ? { lastYear } : {}),
  };
}
