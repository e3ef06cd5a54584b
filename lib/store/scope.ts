import type { Actor } from '@/lib/access/actor';
import { can, type Action, type Resource } from '@/lib/access/can';
import type { Template } from '@/lib/template/types';
import type { Store } from './open-store';
import { forbidden, type Refusal } from './refusal';

/** 范围: on whose behalf, with which formats and by which clock. Every call of the store takes one. */
export interface Scope {
  readonly store: Store;
  readonly formats: readonly Template[];
  readonly actor: Actor;
  readonly now: () => Date;
}

export function forbids(scope: Scope, action: Action, resource?: Resource): Refusal | undefined {
  return can(scope.actor, action, resource) ? undefined : forbidden;
}
