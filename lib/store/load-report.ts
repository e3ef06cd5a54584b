import type { Kysely } from 'kysely';
import type { LayoutProfile } from '@/lib/document/profile';
import type { Report } from '@/lib/report/report';
import type { ReportState } from '@/lib/report/report-state';
import type { Reason } from '@/lib/rules/reason';
import type { RuleSettings } from '@/lib/rules/rule-settings';
import type { Template } from '@/lib/template/types';
import { findLastYear, type StoredLastYear } from './last-year';
import { layoutOfAgency } from './layout-profile';
import { readHead } from './read-head';
import { visibleReports } from './report-access';
import type { ReportRow } from './revise';
import { ruleSettingsOf } from './rule-settings';
import { forbidsAlways, type Scope } from './scope';
import { reasonsOf } from './stored-reasons';
import type { Tables } from './tables';

export interface LoadedReport {
  readonly id: string;
  readonly agencyId: string;
  readonly rev: number;
  readonly state: ReportState;
  readonly report: Report;
  readonly template: Template;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** 上年报告, and where it came from. */
  readonly lastYear?: StoredLastYear;
  /** 版式 of its agency. */
  readonly profile: LayoutProfile;
  /** 说明, latest first. */
  readonly reasons: readonly Reason[];
  /** 规则版本 it was finalised with. */
  readonly ruleSet: string | null;
  /** 检查设置 of its agency. */
  readonly settings: RuleSettings;
}

/** One report; nothing where there is none, it is deleted or not for this actor. */
export async function loadReport(scope: Scope, id: string): Promise<LoadedReport | undefined> {
  if (forbidsAlways(scope, 'readReport')) return undefined;
  const row = await scope.store.db
    .selectFrom('report')
    .selectAll()
    .where('deleted_at', 'is', null)
    .where(visibleReports(scope))
    .where('id', '=', id)
    .executeTakeFirst();
  return row && loadRow(scope.store.db, scope, row);
}

/** A row with everything that stands beside it. */
export async function loadRow(db: Kysely<Tables>, scope: Scope, row: ReportRow): Promise<LoadedReport> {
  const lastYear = await findLastYear(db, scope, row);
  return {
    id: row.id,
    agencyId: row.agency_id,
    rev: row.rev,
    state: row.state,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...readHead(scope.formats, row),
    ...(lastYear ? { lastYear } : {}),
    profile: await layoutOfAgency(db, row.agency_id),
    reasons: await reasonsOf(db, row.id),
    ruleSet: row.rule_set,
    settings: await ruleSettingsOf(db, row.agency_id),
  };
}
