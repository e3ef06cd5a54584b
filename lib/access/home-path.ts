import type { Actor } from './actor';
import { canAnywhere } from './can';

/** 首页: where somebody begins who may see no reports. */
export function homePath(actor: Actor): '/' | '/admin' | '/audit' {
  if (canAnywhere(actor, 'listReports')) return '/';
  if (canAnywhere(actor, 'manageAccounts')) return '/admin';
  return canAnywhere(actor, 'readAudit') ? '/audit' : '/';
}
