import { notFound, refuse, type Refusal } from './refusal';
import { reportAt, type Version } from './report-at';
import { forbidsReport, visibleReports } from './report-access';
import type { Scope } from './scope';

export const noVersion = refuse('notFound', '没有这个版本，或者它已并入后面的版本。');

/** A version of a report, for one who may read its history. */
export async function loadVersion(scope: Scope, id: string, rev: number): Promise<Version | Refusal> {
  const { db } = scope.store;
  const row = await db
    .selectFrom('report')
    .select(['id', 'agency_id', 'state'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where(visibleReports(scope))
    .executeTakeFirst();
  if (!row) return notFound;
  const denied = await forbidsReport(db, scope, 'readHistory', row);
  return denied ?? (await reportAt(db, scope, id, rev)) ?? noVersion;
}
