import { cleanText } from '@/lib/report/clean-text';
import { noVersion } from './load-version';
import { recordAudit } from './record-audit';
import { notFound, type Refusal } from './refusal';
import { forbidsReport } from './report-access';
import { holdReport } from './revise';
import type { Scope } from './scope';

/** Longest name, in characters. */
export const VERSION_NAME_LENGTH = 60;

/** 命名版本: gives a version a name; an empty one takes it away. */
export async function nameVersion(
  scope: Scope,
  id: string,
  { rev, name: given }: { readonly rev: number; readonly name: string },
): Promise<{ readonly rev: number; readonly name: string | null } | Refusal> {
  const name = cleanText(given).replace(/\n/g, ' ').trim();
  return scope.store.db.transaction().execute(async (db) => {
    const row = await holdReport(db, scope, id);
    if (!row) return notFound;
    const denied = await forbidsReport(db, scope, 'readHistory', row);
    if (denied) return denied;
    const found = await db
      .selectFrom('revision')
      .select('rev')
      .where('report_id', '=', id)
      .where('rev', '=', rev)
      .executeTakeFirst();
    if (!found) return noVersion;
    const place = { report_id: id, rev };
    await db.deleteFrom('version_name').where('report_id', '=', id).where('rev', '=', rev).execute();
    if (name !== '') {
      const values = { ...place, name, who: scope.actor.name, at: scope.now().toISOString() };
      await db.insertInto('version_name').values(values).execute();
    }
    const action = name === '' ? 'nameRemoved' : 'named';
    await recordAudit(db, scope, { agencyId: row.agency_id, action, target: id, detail: { rev } });
    return { rev, name: name === '' ? null : name };
  });
}
