import type { Kysely } from 'kysely';
import { findLastYear, type StoredLastYear } from './last-year';
import { readHead, type Head } from './read-head';
import { visibleReports } from './report-access';
import { forbidsAlways, type Scope } from './scope';
import type { Tables } from './tables';

/** 一个年度 of an agency: its report, or what was handed in for that year. */
export interface HeldYear extends Head {
  readonly year: number;
  readonly source: StoredLastYear['source']['kind'];
}

/**
 * 历年: every year of the agency of a report that is held here, oldest first. The year before the report is what the
 * rest of the application takes for 上年; for other years a report of their own goes before what was handed in.
 */
export async function yearsHeld(scope: Scope, id: string): Promise<readonly HeldYear[]> {
  if (forbidsAlways(scope, 'readReport')) return [];
  const { db } = scope.store;
  const place = await db
    .selectFrom('report')
    .select(['id', 'agency_id', 'year'])
    .where('deleted_at', 'is', null)
    .where(visibleReports(scope))
    .where('id', '=', id)
    .executeTakeFirst();
  if (!place) return [];
  const years = new Map<number, HeldYear>();
  for (const held of await handedIn(db, scope, place.agency_id)) years.set(held.year, held);
  for (const held of await reportsOf(db, scope, place.agency_id)) years.set(held.year, held);
  const last = await findLastYear(db, scope, place);
  if (last) years.set(place.year - 1, { ...last, year: place.year - 1, source: last.source.kind });
  return [...years.values()].sort((a, b) => a.year - b.year);
}

async function reportsOf(db: Kysely<Tables>, scope: Scope, agency: string): Promise<HeldYear[]> {
  const rows = await db
    .selectFrom('report')
    .select(['id', 'year', 'head'])
    .where('deleted_at', 'is', null)
    .where(visibleReports(scope))
    .where('agency_id', '=', agency)
    .execute();
  return rows.map((row) => ({ ...readHead(scope.formats, row), year: row.year, source: 'report' }));
}

/** What stands beside the reports of other years; of two for one year the later one. */
async function handedIn(db: Kysely<Tables>, scope: Scope, agency: string): Promise<HeldYear[]> {
  const rows = await db
    .selectFrom('last_year')
    .innerJoin('report', 'report.id', 'last_year.report_id')
    .select(['last_year.year', 'last_year.document', 'last_year.file_id', 'report.id', 'report.year as of'])
    .where('report.deleted_at', 'is', null)
    .where(visibleReports(scope))
    .where('report.agency_id', '=', agency)
    .orderBy('last_year.created_at')
    .execute();
  return rows
    .filter(({ year, of }) => year === of - 1)
    .map(({ id, year, document, file_id: file }) => ({
      ...readHead(scope.formats, { id, head: document }),
      year,
      source: file === null ? 'typed' : 'file',
    }));
}
