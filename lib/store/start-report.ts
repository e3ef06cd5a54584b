import type { Report } from '@/lib/report/report';
import { enterReport, refuseYear, type Created } from './create-report';
import { editable } from './editable';
import { fileBelongsTo, mayUseFile, noFile } from './files';
import { findAgency } from './find-agency';
import { setLastYear, type GivenLastYear } from './last-year';
import { isRefusal, type Refusal } from './refusal';
import { forbids, type Scope } from './scope';

/** 从上年报告开始: a new report with last year's beside it, in one transaction. */
export async function startFromLastYear(
  scope: Scope,
  report: Report,
  lastYear: GivenLastYear,
): Promise<Created | Refusal> {
  const denied = forbids(scope, 'createReport') ?? refuseYear(scope, report.year);
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    if (!(await mayUseFile(db, scope, lastYear.fileId))) return noFile;
    const entered = await enterReport(db, scope, report, 'created');
    if (isRefusal(entered)) return entered;
    const agencyId = await findAgency(db, scope, report.agency);
    await setLastYear(db, scope, { id: entered.id, agency_id: agencyId }, lastYear);
    return entered;
  });
}

/** 存为报告: what was read from a file becomes a report, and the file stays with it. */
export async function saveReading(scope: Scope, report: Report, fileId: string): Promise<Created | Refusal> {
  const denied = forbids(scope, 'createReport') ?? refuseYear(scope, report.year);
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    if (!(await mayUseFile(db, scope, fileId))) return noFile;
    const entered = await enterReport(db, scope, editable(scope.formats, report), 'imported');
    if (!isRefusal(entered)) await fileBelongsTo(db, scope, fileId, entered.id);
    return entered;
  });
}
