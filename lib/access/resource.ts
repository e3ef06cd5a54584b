/** 报告状态 as far as they decide who may do what; while accounts are off there are three of them. */
export type AccessState =
  | 'drafting'
  | 'finalized'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'delivered'
  | 'sentBack'
  | 'accepted'
  | 'published';

/** What something is done to: an agency, or a report of it. */
export interface Resource {
  readonly agencyId: string;
  /** Ids from the highest agency down: /a/b/. Empty for what belongs to the whole installation. */
  readonly path: string;
  /** State of the report; absent where it is no report. */
  readonly state?: AccessState;
  /** Who submitted the report last. */
  readonly submittedBy?: string | null;
}

/** 整套系统: backups, running state. */
export const installation: Resource = { agencyId: '', path: '' };
