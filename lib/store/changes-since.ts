import type { Kysely } from 'kysely';
import { readStored } from '@/lib/report/stored-value';
import { commentsOf, commentStamp } from './comments';
import { readHistory } from './history';
import type { RemoteChanges } from './operation';
import { readHead } from './read-head';
import { reasonsOf } from './stored-reasons';
import { notFound, type Refusal } from './refusal';
import { visibleReports } from './report-access';
import { forbidsAlways, type Scope } from './scope';
import type { Tables } from './tables';

/**
 * What was written since a revision, as it stands now; with comments where these are not the ones that `seenComments`
 * stamps.
 */
export async function changesSince(
  scope: Scope,
  id: string,
  since: number,
  seenComments?: string,
): Promise<RemoteChanges | Refusal> {
  const denied = forbidsAlways(scope, 'readReport');
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    const row = await db
      .selectFrom('report')
      .select(['id', 'rev', 'head'])
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .where(visibleReports(scope))
      .executeTakeFirst();
    if (!row) return notFound;
    const comments = await newComments(db, id, seenComments);
    if (row.rev === since) return { rev: row.rev, changes: [], reload: false, ...comments };
    const revisions = await db
      .selectFrom('revision')
      .select(['action', 'ops'])
      .where('report_id', '=', id)
      .where('rev', '>', since)
      // Another may save between the two questions.
      .where('rev', '<=', row.rev)
      .execute();
    // A database put back from a backup may stand behind the reader.
    const isBehind = row.rev < since;
    const edits = revisions.filter(({ action }) => action === 'edited');
    const isExplained = revisions.some(({ action }) => action === 'explained');
    const isOnlyThese = revisions.every(({ action }) => action === 'edited' || action === 'explained');
    if (isBehind || !isOnlyThese) {
      return { rev: row.rev, changes: [], reload: true, ...comments };
    }
    const { report } = readHead(scope.formats, row);
    const paths = new Set(edits.flatMap(({ ops }) => readHistory(ops).map(({ path }) => path)));
    const changes = [...paths].map((path) => ({ path, value: readStored(report, path) }));
    const reasons = isExplained ? { reasons: await reasonsOf(db, id) } : {};
    return { rev: row.rev, changes, reload: false, ...comments, ...reasons };
  });
}

async function newComments(
  db: Kysely<Tables>,
  id: string,
  seen: string | undefined,
): Promise<Pick<RemoteChanges, 'comments'>> {
  if (seen === undefined) return {};
  const all = await commentsOf(db, id);
  const stamp = commentStamp(all);
  return stamp === seen ? {} : { comments: { all, stamp } };
}
