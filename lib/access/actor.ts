import type { Action } from './actions';

/** 填报人、审核人、单位管理员、主管部门、审计员 */
export const roles = ['preparer', 'reviewer', 'administrator', 'supervisor', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** 角色 that somebody holds in one agency. */
export interface Membership {
  readonly agencyId: string;
  /** Ids from the highest agency down: /a/b/. */
  readonly path: string;
  readonly role: Role;
}

/**
 * 操作人: on whose behalf a call is made. While accounts are off, whoever reaches this machine is its one local
 * user; a request that does not come to this machine by its own name is nobody.
 */
export interface Actor {
  readonly kind: 'local' | 'account' | 'token' | 'nobody';
  readonly id: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  /** All that it may do, of what its memberships allow; absent where nothing narrows them. */
  readonly may?: readonly Action[];
}

export const localUser: Actor = { kind: 'local', id: 'local', name: '本机用户', memberships: [] };
export const nobody: Actor = { kind: 'nobody', id: '', name: '', memberships: [] };
