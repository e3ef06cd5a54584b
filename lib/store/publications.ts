import type { Kysely } from 'kysely';
import { readHistory } from './history';
import { isDemoAgency } from './own-agency';
import type { Write } from './revise';
import type { Scope } from './scope';
import type { Tables } from './tables';

/** 发布: where and when; a correction is a further version with its note. */
export interface Publication {
  readonly version: number;
  /** The revision that was published. */
  readonly rev: number;
  readonly address: string;
  /** ISO date. */
  readonly publishedOn: string;
  /** 更正说明; empty for the first version. */
  readonly note: string;
  readonly who: string;
  readonly at: string;
}

/** Where and when a report was published, as one says. */
export type PublishedPlace = Pick<Publication, 'address' | 'publishedOn'>;

/** 各次发布, latest first. */
export async function publicationsOf(db: Kysely<Tables>, reportId: string): Promise<readonly Publication[]> {
  const rows = await db
    .selectFrom('publication')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ report_id: _, published_on: publishedOn, ...rest }) => ({ ...rest, publishedOn }));
}

/** Whether the public has seen it; 演示 is never public. */
export async function wasPublished(
  db: Kysely<Tables>,
  { id, agency_id }: { readonly id: string; readonly agency_id: string },
): Promise<boolean> {
  return !isDemoAgency(agency_id) && (await publicationsOf(db, id)).length > 0;
}

/** Enters the next version, with what was said when its correction began. */
export async function enterPublication(
  db: Write,
  scope: Scope,
  { id, rev, at, place }: { id: string; rev: number; at: string; place: PublishedPlace },
): Promise<number> {
  const before = await publicationsOf(db, id);
  const version = (before[0]?.version ?? 0) + 1;
  await db
    .insertInto('publication')
    .values({
      report_id: id,
      version,
      rev,
      address: place.address,
      published_on: place.publishedOn,
      note: version === 1 ? '' : await correctionNote(db, id),
      who: scope.actor.name,
      at,
    })
    .execute();
  return version;
}

async function correctionNote(db: Write, id: string): Promise<string> {
  const row = await db
    .selectFrom('revision')
    .select('ops')
    .where('report_id', '=', id)
    .where('action', '=', 'corrected')
    .orderBy('rev', 'desc')
    .executeTakeFirst();
  return (row && readHistory(row.ops).find(({ path }) => path === 'note')?.value) ?? '';
}
