/**
 * 操作人: on whose behalf a call is made. While accounts are off, whoever reaches this machine is its one local
 * user; a request that does not come to this machine by its own name is nobody.
 */
export type Actor =
  { readonly kind: 'local'; readonly name: string } | { readonly kind: 'nobody'; readonly name: string };

export const localUser: Actor = { kind: 'local', name: '本机用户' };
export const nobody: Actor = { kind: 'nobody', name: '' };
