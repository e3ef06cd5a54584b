import type { ReportAgency } from '@/lib/report/report';
import { newAgency } from '../new-agency';
import { recordAudit } from '../record-audit';
import { isRefusal, refuse, type Refusal } from '../refusal';
import { newId } from '../revise';
import { forbidsAlways, type Scope } from '../scope';
import { demoOf } from '../own-agency';
import { managedAgency } from './managed-agency';
import { managedPaths } from './managed-paths';

/** 机关 in the tree. */
export interface ListedAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string | null;
  readonly parentId: string | null;
}

const taken = refuse('exists', '这个机关下面已经有同名的机关。');

/** 机关树 of the actor, parents before children. */
export async function listAgencies(scope: Scope): Promise<readonly ListedAgency[] | Refusal> {
  const denied = forbidsAlways(scope, 'manageAgencies');
  if (denied) return denied;
  const paths = managedPaths(scope, 'manageAgencies');
  const rows = await scope.store.db
    .selectFrom('agency')
    .select(['id', 'name', 'kind', 'level', 'parent_id'])
    .where((row) => row.or(paths.map((path) => row('path', 'like', path))))
    .where('id', 'not like', demoOf('%'))
    .orderBy('path')
    .execute();
  return rows.map(({ parent_id: parentId, ...row }) => ({ ...row, parentId }));
}

/** 新增下级机关 */
export async function createAgency(
  scope: Scope,
  { parentId, agency }: { readonly parentId: string; readonly agency: ReportAgency },
): Promise<{ readonly id: string } | Refusal> {
  const id = newId();
  return scope.store.db.transaction().execute(async (db) => {
    await db
      .updateTable('agency')
      .set((row) => ({ name: row.ref('name') }))
      .where('id', '=', parentId)
      .execute();
    const parent = await managedAgency(db, scope, 'manageAgencies', parentId);
    if (isRefusal(parent)) return parent;
    const same = await db
      .selectFrom('agency')
      .select('id')
      .where('parent_id', '=', parentId)
      .where('name', '=', agency.name)
      .executeTakeFirst();
    if (same) return taken;
    await db
      .insertInto('agency')
      .values(newAgency(agency, { id, parent, at: scope.now() }))
      .execute();
    await recordAudit(db, scope, { agencyId: parentId, action: 'agencyCreated', target: id });
    return { id };
  });
}

/** 机关更名、改类别: its reports keep the name they were made with. */
export async function changeAgency(
  scope: Scope,
  id: string,
  { name, kind, level }: ReportAgency,
): Promise<{ readonly id: string } | Refusal> {
  return scope.store.db.transaction().execute(async (db) => {
    await db
      .updateTable('agency')
      .set((row) => ({ name: row.ref('name') }))
      .where('id', '=', id)
      .execute();
    const agency = await managedAgency(db, scope, 'manageAgencies', id);
    if (isRefusal(agency)) return agency;
    const same = await db
      .selectFrom('agency')
      .select('id')
      .where('id', '!=', id)
      .where('parent_id', '=', (row) =>
        row.selectFrom('agency as mine').select('mine.parent_id').where('mine.id', '=', id),
      )
      .where('name', '=', name)
      .executeTakeFirst();
    if (same) return taken;
    await db
      .updateTable('agency')
      .set({ name, kind, level: level ?? null })
      .where('id', '=', id)
      .execute();
    await recordAudit(db, scope, { agencyId: id, action: 'agencyChanged', target: id });
    return { id };
  });
}
