import type { ReportState } from '@/lib/report/report-state';
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
  'submitReport',
  'withdrawReport',
  'reviewReport',
  'deliverReport',
  'superviseReport',
  'publishReport',
  'commentReport',
  'readHistory',
  'restoreRevision',
  'readAudit',
] as const;
export type Action = (typeof actions)[number];

/** What something is done to. */
export interface Resource {
  readonly agencyId: string;
  readonly path: string;
  readonly state?: ReportState;
  readonly submittedBy?: string;
}

/** 权限: the one place that says who may do what. Every call of the store asks it. */
export function can(actor: Actor, _action: Action, _resource?: Resource): boolean {
  return actor.kind === 'local';
}
