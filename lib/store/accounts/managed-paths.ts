import type { Action } from '@/lib/access/actions';
import { grants } from '@/lib/access/grants';
import type { Scope } from '../scope';

/** Patterns of the paths in which the actor may do something: `agency.path like`. */
export function managedPaths({ actor }: Scope, action: Action): readonly string[] {
  return actor.memberships
    .filter(({ role, path }) => grants[role][action]?.reach === 'branch' && path !== '')
    .map(({ path }) => `${path}%`);
}
