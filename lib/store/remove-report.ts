import { wasPublished } from './publications';
import { readHead } from './read-head';
import { notFound, refuse, type Refusal } from './refusal';
import { forbidsReport } from './report-access';
import { holdReport, revise } from './revise';
import { forbidsAlways, type Scope } from './scope';
import { refuseTaken } from './taken';

const published = refuse('locked', '报告发布过，不能删除。内容有误的，更正后再发布。');

/** 删除: the report leaves the list; nothing of it is erased. What was published stays, 演示 aside. */
export async function removeReport(scope: Scope, id: string): Promise<{ readonly rev: number } | Refusal> {
  const denied = forbidsAlways(scope, 'removeReport');
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, scope, id);
    if (!row) return notFound;
    const refused = await forbidsReport(db, scope, 'removeReport', row);
    if (refused) return refused;
    if (await wasPublished(db, row)) return published;
    const { report } = readHead(scope.formats, row);
    const deletedAt = scope.now().toISOString();
    const { rev } = await revise(db, scope, row, { action: 'removed', report, deletedAt });
    return { rev };
  });
}

/** 撤销删除; refused where its agency and year were taken meanwhile. */
export async function restoreReport(scope: Scope, id: string): Promise<{ readonly rev: number } | Refusal> {
  const denied = forbidsAlways(scope, 'removeReport');
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, scope, id, true);
    if (!row) return notFound;
    const refused = await forbidsReport(db, scope, 'removeReport', row);
    if (refused) return refused;
    const { report } = readHead(scope.formats, row);
    const place = { agencyId: row.agency_id, agency: report.agency.name, year: row.year };
    const taken = await refuseTaken(db, place);
    if (taken) return taken;
    const { rev } = await revise(db, scope, row, { action: 'restored', report, deletedAt: null });
    return { rev };
  });
}
