import type { Actor } from './actor';

export const actions = [
  'listReports',
  'readReport',
  'createReport',
  'editReport',
  'changeState',
  'removeReport',
  'readSettings',
  'editSettings',
] as const;
export type Action = (typeof actions)[number];

/** 权限: the one place that says who may do what. Every call of the store asks it. */
export function can(actor: Actor, _action: Action): boolean {
  return actor.kind === 'local';
}
