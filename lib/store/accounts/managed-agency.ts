import type { Kysely } from 'kysely';
import type { Action } from '@/lib/access/actions';
import { can } from '@/lib/access/can';
import { refuse, type Refusal } from '../refusal';
import { forbidsAlways, type Scope } from '../scope';
import type { Tables } from '../tables';

export interface ManagedAgency {
  readonly id: string;
  readonly path: string;
  readonly name: string;
}

const noAgency = refuse('notFound', '机关不存在。');

/** An agency that the actor may do something to; any other is not there. */
export async function managedAgency(
  db: Kysely<Tables>,
  scope: Scope,
  action: Action,
  id: string,
): Promise<ManagedAgency | Refusal> {
  const denied = forbidsAlways(scope, action);
  if (denied) return denied;
  const row = await db
    .selectFrom('agency')
    .select(['id', 'path', 'name'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && can(scope.actor, action, { agencyId: row.id, path: row.path }) ? row : noAgency;
}
