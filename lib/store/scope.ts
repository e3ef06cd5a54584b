import type { Action } from '@/lib/access/actions';
import type { Actor } from '@/lib/access/actor';
import { can, canAnywhere, canInOtherState } from '@/lib/access/can';
import type { Resource } from '@/lib/access/resource';
import type { Template } from '@/lib/template/types';
import type { Store } from './open-store';
import { ownAgency, type AgencyPlace } from './own-agency';
import { forbidden, refuse, type Refusal } from './refusal';

/** 范围: on whose behalf, in which agency, with which formats and by which clock. Every call of the store takes one. */
export interface Scope {
  readonly store: Store;
  readonly formats: readonly Template[];
  readonly actor: Actor;
  /** 本机关 of an account or a token; absent while accounts are off. */
  readonly agency?: AgencyPlace;
  readonly now: () => Date;
}

const notNow = refuse('wrongState', '报告现在的状态不能进行这项操作，刷新后再看。');

/** Asks `can`; without a resource about the agency that the actor works in. */
export function forbids(
  scope: Scope,
  action: Action,
  resource: Resource = ownResource(scope),
): Refusal | undefined {
  if (can(scope.actor, action, resource)) return undefined;
  return resource.state && canInOtherState(scope.actor, action, resource) ? notNow : forbidden;
}

/** Asked before anything is looked for: whoever may do it nowhere is told so, whatever is there. */
export function forbidsAlways({ actor }: Scope, action: Action): Refusal | undefined {
  return canAnywhere(actor, action) ? undefined : forbidden;
}

/** 本机关 as what something is done to. */
export function ownResource(scope: Scope): Resource {
  const { id, path } = ownAgency(scope);
  return { agencyId: id, path };
}
