import type { Action } from './actions';
import type { Actor, Membership } from './actor';
import { grants, localActions, type Grant } from './grants';
import type { Resource } from './resource';

/** 权限: the one place that says who may do what. Every call of the store asks it. */
export function can(actor: Actor, action: Action, resource: Resource): boolean {
  return grantsOf(actor, action, resource).some((grant) => holds(grant, actor, resource));
}

/** Whether the same would be allowed in some other state of the report: then it is not the person that is refused. */
export function canInOtherState(actor: Actor, action: Action, resource: Resource): boolean {
  return grantsOf(actor, action, resource).some(({ states }) => states !== undefined);
}

/** Whether the actor may do it to anything at all, wherever and in whichever state. */
export function canAnywhere(actor: Actor, action: Action): boolean {
  if (actor.kind === 'local') return localActions.has(action);
  if (actor.kind === 'nobody' || (actor.may && !actor.may.includes(action))) return false;
  return actor.memberships.some(({ role }) => grants[role][action] !== undefined);
}

/** What reaches from the memberships of an actor to this agency. */
function grantsOf(actor: Actor, action: Action, resource: Resource): readonly Grant[] {
  if (actor.kind === 'nobody') return [];
  if (actor.kind === 'local') return localActions.has(action) ? [{ reach: 'own' }] : [];
  if (actor.may && !actor.may.includes(action)) return [];
  return actor.memberships.flatMap((membership) => {
    const grant = grants[membership.role][action];
    return grant && reaches(grant, membership, resource) ? [grant] : [];
  });
}

function reaches({ reach }: Grant, membership: Membership, { agencyId, path }: Resource): boolean {
  const isOwn = membership.agencyId === agencyId;
  const isBelow = !isOwn && membership.path !== '' && path.startsWith(membership.path);
  switch (reach) {
    case 'own':
      return isOwn;
    case 'below':
      return isBelow;
    case 'branch':
      return isOwn || isBelow;
    case 'installation':
      return path === '' && isHighest(membership.path);
  }
}

function isHighest(path: string): boolean {
  return /^\/[^/]+\/$/.test(path);
}

function holds({ states, fourEyes }: Grant, actor: Actor, { state, submittedBy }: Resource): boolean {
  if (states && (state === undefined || !states.includes(state))) return false;
  return !fourEyes || (typeof submittedBy === 'string' && submittedBy !== actor.id);
}
