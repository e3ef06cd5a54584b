import type { ReportAgency } from '@/lib/report/report';
import type { Dropped } from './convert-report';
import { refuseYear } from './create-report';
import { fitYear, withAgency } from './duplicate-report';
import { findAgency } from './find-agency';
import { readHead } from './read-head';
import { wasPublished } from './publications';
import { notFound, refuse, type Refusal } from './refusal';
import { isEditable, stateNames } from '@/lib/report/report-state';
import { forbidsReport } from './report-access';
import { holdReport, revise } from './revise';
import { forbidsAlways, type Scope } from './scope';
import { refuseTaken } from './taken';

export interface BasicsChange {
  readonly year?: number | undefined;
  readonly agency?: ReportAgency | undefined;
  /** The revision one has seen. */
  readonly rev: number;
}

export interface BasicsChanged {
  readonly rev: number;
  readonly format: string;
  /** What the format of the new year has no place for; it stays in the history. */
  readonly dropped: readonly Dropped[];
}

const published = refuse('locked', '报告发布过，不能改成别的年度。别的年度另外新建。');

/** 更改年度、机关: another year may mean another format. What was published stays the report of its year. */
export async function changeBasics(
  scope: Scope,
  id: string,
  change: BasicsChange,
): Promise<BasicsChanged | Refusal> {
  const denied = forbidsAlways(scope, 'editReport');
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, scope, id);
    if (!row) return notFound;
    if (!isEditable(row.state)) return refuse('locked', `报告${stateNames[row.state]}，不能修改。`);
    const refused = await forbidsReport(db, scope, 'editReport', row);
    if (refused) return refused;
    if (row.rev !== change.rev) return stale;

    const { report: before } = readHead(scope.formats, row);
    const year = change.year ?? before.year;
    const refusal = year === before.year ? undefined : refuseYear(scope, year);
    if (refusal) return refusal;
    if (year !== before.year && (await wasPublished(db, row))) return published;
    const agency = change.agency ?? before.agency;
    const isKept = scope.agency !== undefined || agency.name === before.agency.name;
    const agencyId = isKept ? row.agency_id : await findAgency(db, scope, agency);
    const taken = await refuseTaken(db, { agencyId, agency: agency.name, year }, id);
    if (taken) return taken;

    const { report, dropped } = fitYear(scope, withAgency({ ...before, year }, agency), before.year);
    const lost = dropped.map(({ path, value }) => ({ path, base: value, value: null }));
    const { rev } = await revise(db, scope, row, { action: 'basics', report, lost, agencyId });
    return { rev, format: report.format, dropped };
  });
}

export const stale = refuse('stale', '报告刚刚被修改过，刷新后再操作。');
