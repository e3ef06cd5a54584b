import { actions, type Action } from '@/lib/access/actions';
import { canAnywhere } from '@/lib/access/can';
import { ownAgency } from '../own-agency';
import type { Scope } from '../scope';
import { accountPolicy, asksSecondFactor } from './account-policy';
import type { FoundSession } from './find-session';

/** 登录状态 as the interface needs it. */
export interface SessionDescription {
  readonly account: { readonly id: string; readonly login: string; readonly name: string };
  /** 本机关 */
  readonly agencyId: string;
  readonly agencies: readonly {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly string[];
  }[];
  /** What one may do somewhere and in some state: whether a page or a button is of any use. */
  readonly may: readonly Action[];
  /** What has to be done first. */
  readonly pending: 'password' | 'totp' | null;
  readonly hasPassword: boolean;
  /** 统一身份认证 that the account is linked to. */
  readonly identity: FoundSession['identity'];
  readonly totp: { readonly isOn: boolean; readonly isNeeded: boolean };
  /** When the log-in ends if nobody does anything, when it ends in any case, and what time it is here. */
  readonly idleEndsAt: string;
  readonly endsAt: string;
  readonly now: string;
}

export async function describeSession(scope: Scope, session: FoundSession): Promise<SessionDescription> {
  const { actor, memberships } = session;
  const agencies = new Map<string, { id: string; name: string; roles: string[] }>();
  for (const { agencyId: id, agency: name, role } of memberships) {
    agencies.set(id, { id, name, roles: [...(agencies.get(id)?.roles ?? []), role] });
  }
  return {
    account: { id: actor.id, login: session.login, name: actor.name },
    agencyId: ownAgency(scope).id,
    agencies: [...agencies.values()],
    may: actions.filter((action) => canAnywhere(actor, action)),
    pending: session.pending,
    hasPassword: session.hasPassword,
    identity: session.identity,
    totp: {
      isOn: session.hasTotp,
      isNeeded: asksSecondFactor(await accountPolicy(scope.store.db), memberships),
    },
    idleEndsAt: session.idleEnds.toISOString(),
    endsAt: session.ends.toISOString(),
    now: scope.now().toISOString(),
  };
}
