import { isEditable, stateNames } from '@/lib/report/report-state';
import { stale } from './change-basics';
import { changedPaths } from './changed-paths';
import { fitYear, withAgency } from './duplicate-report';
import { editable } from './editable';
import type { LoadedReport } from './load-report';
import { noVersion } from './load-version';
import { readHead } from './read-head';
import { notFound, refuse, type Refusal } from './refusal';
import { reportAt } from './report-at';
import { forbidsReport } from './report-access';
import { holdReport, revise } from './revise';
import type { Scope } from './scope';

export interface Restored {
  /** The new revision, and the one before it, which brings back what stood until now. */
  readonly rev: number;
  readonly before: number;
}

/**
 * 恢复: the figures and texts of an earlier version as a new one. Year and agency stay as they are now; what the present
 * format has no place for is named in the history.
 */
export async function restoreRevision(
  scope: Scope,
  id: string,
  { to, rev: expected }: { readonly to: number; readonly rev: number },
): Promise<Restored | Refusal> {
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, scope, id);
    if (!row) return notFound;
    const denied = await forbidsReport(db, scope, 'restoreRevision', row);
    if (denied) return denied;
    if (!isEditable(row.state)) return refuse('locked', `报告${stateNames[row.state]}，不能修改。`);
    if (row.rev !== expected) return stale;
    const version = await reportAt(db, scope, id, to);
    if (!version) return noVersion;

    const { report: now, template } = readHead(scope.formats, row);
    const old = editable(scope.formats, version.report);
    const { report, dropped } = fitYear(scope, withAgency({ ...old, year: now.year }, now.agency), old.year);
    const lost = dropped.map(({ path, value }) => ({ path, base: value, value: null }));
    const from = { path: 'restoredFrom', base: null, value: `${to}` };
    const ops = [from, ...changedPaths(template, now, report)];
    const { rev } = await revise(db, scope, row, { action: 'reverted', report, ops, lost });
    return { rev, before: expected };
  });
}

/** Whether this person may bring an earlier version back. */
export async function mayRestore(
  scope: Scope,
  { id, agencyId: agency_id, state }: Pick<LoadedReport, 'id' | 'agencyId' | 'state'>,
): Promise<boolean> {
  const place = { id, agency_id, state };
  return (await forbidsReport(scope.store.db, scope, 'restoreRevision', place)) === undefined;
}
