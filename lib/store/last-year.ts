import type { Kysely } from 'kysely';
import type { Report } from '@/lib/report/report';
import { fileBelongsTo, mayUseFile, noFile } from './files';
import { recordAudit } from './record-audit';
import { readHead, type Head } from './read-head';
import { notFound, refuse, type Refusal } from './refusal';
import { forbidsReport, visibleReports } from './report-access';
import { holdReport, type ReportRow, type Write } from './revise';
import { forbidsAlways, type Scope } from './scope';
import type { Tables } from './tables';

/** 上年报告 and where it came from. */
export interface StoredLastYear extends Head {
  readonly source:
    /** A file that was handed in. */
    | { readonly kind: 'file'; readonly fileId: string; readonly name: string }
    /** A few figures that were typed. */
    | { readonly kind: 'typed' }
    /** The report of the year before in this store. */
    | { readonly kind: 'report'; readonly reportId: string };
  /** Since when it stands here, as ISO text. */
  readonly since: string;
}

export interface GivenLastYear {
  readonly report: Report;
  readonly fileId: string | null;
}

type Place = Pick<ReportRow, 'id' | 'agency_id' | 'year'>;

/** 上年报告 of one report: what was handed in for it, else the report of the same agency of the year before. */
export async function findLastYear(
  db: Kysely<Tables>,
  scope: Scope,
  place: Place,
): Promise<StoredLastYear | undefined> {
  const given = await db
    .selectFrom('last_year')
    .leftJoin('file', 'file.id', 'last_year.file_id')
    .select(['last_year.document', 'last_year.file_id', 'last_year.created_at', 'file.name'])
    .where('last_year.report_id', '=', place.id)
    .where('last_year.year', '=', place.year - 1)
    .executeTakeFirst();
  if (given) {
    const head = readHead(scope.formats, { id: place.id, head: given.document });
    const { file_id: fileId, name, created_at: since } = given;
    return fileId === null
      ? { ...head, since, source: { kind: 'typed' } }
      : { ...head, since, source: { kind: 'file', fileId, name: name ?? '' } };
  }
  const before = await db
    .selectFrom('report')
    .select(['id', 'head', 'created_at'])
    .where('deleted_at', 'is', null)
    .where(visibleReports(scope))
    .where('agency_id', '=', place.agency_id)
    .where('year', '=', place.year - 1)
    .executeTakeFirst();
  if (!before) return undefined;
  return {
    ...readHead(scope.formats, before),
    since: before.created_at,
    source: { kind: 'report', reportId: before.id },
  };
}

/** Sets 上年报告 beside a report; an earlier one gives way. The report itself is not changed. */
export async function attachLastYear(
  scope: Scope,
  id: string,
  given: GivenLastYear,
): Promise<{ readonly year: number } | Refusal> {
  const denied = forbidsAlways(scope, 'editReport');
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, scope, id);
    if (!row) return notFound;
    const refused = await forbidsReport(db, scope, 'editReport', row);
    if (refused) return refused;
    if (given.report.year !== row.year - 1) {
      return refuse(
        'year',
        `这是${given.report.year}年度的报告，${row.year}年报告的上年是${row.year - 1}年。`,
      );
    }
    if (!(await mayUseFile(db, scope, given.fileId))) return noFile;
    await setLastYear(db, scope, row, given);
    const detail = { year: given.report.year, file: given.fileId };
    await recordAudit(db, scope, {
      agencyId: row.agency_id,
      action: 'lastYear',
      target: row.id,
      detail,
    });
    return { year: given.report.year };
  });
}

export async function setLastYear(
  db: Write,
  scope: Scope,
  place: Pick<ReportRow, 'id' | 'agency_id'>,
  { report, fileId }: GivenLastYear,
): Promise<void> {
  const values = {
    agency_id: place.agency_id,
    year: report.year,
    document: JSON.stringify(report),
    file_id: fileId,
    created_at: scope.now().toISOString(),
  };
  await db
    .insertInto('last_year')
    .values({ report_id: place.id, ...values })
    .onConflict((row) => row.column('report_id').doUpdateSet(values))
    .execute();
  if (fileId !== null) await fileBelongsTo(db, scope, fileId, place.id);
}
