import { readHistory } from './history';
import type { Write } from './revise';

/** Which revision last wrote a place, when and by whom; the first one where it was never written since. */
export async function lastChange(db: Write, id: string, path: string) {
  const rows = await db
    .selectFrom('revision')
    .select(['rev', 'at', 'who', 'ops'])
    .where('report_id', '=', id)
    .where((row) => row.or([row('ops', 'like', `%"${path}"%`), row('rev', '=', 1)]))
    .orderBy('rev', 'desc')
    .execute();
  const found = rows.find(
    ({ rev, ops }) => rev === 1 || readHistory(ops).some((entry) => entry.path === path),
  );
  if (!found) throw new Error(`report ${id} has no first revision`);
  return { rev: found.rev, at: found.at, who: found.who };
}
