import type { Generated } from 'kysely';
import type { ReportState } from '@/lib/report/report-state';
import type {
  AccountTable,
  InvitationTable,
  LoginFailureTable,
  MembershipTable,
  SessionTable,
  SettingTable,
  SignInTable,
  TokenTable,
} from './account-tables';
import type { AuditTable, CommentTable, PublicationTable, VersionNameTable } from './review-tables';

/** 机关. `own` is the highest one, 本机关 while accounts are off. */
export interface AgencyTable {
  id: string;
  name: string;
  kind: string;
  level: string | null;
  /** JSON list. */
  powers: string | null;
  address: string;
  telephone: string;
  website: string;
  /** 公布期限 other than 01-31, as MM-DD. */
  deadline: string | null;
  /** 版式 as JSON; the usual one where there is none. */
  layout: string | null;
  /** 检查设置 as JSON; the usual ones where there are none. */
  rules: string | null;
  /** 上级机关; null for the highest. */
  parent_id: string | null;
  /** Ids from the highest agency down to this one: /a/b/. Whatever begins with it lies below. */
  path: string;
  /** 审计: number and hash of the last record of this agency's chain. */
  audit_seq: Generated<number>;
  audit_head: Generated<string>;
  created_at: string;
}

/** 报告: its present value as a report file. One per agency and year, deleted ones aside. */
export interface ReportTable {
  id: string;
  agency_id: string;
  year: number;
  format: string;
  state: ReportState;
  rev: number;
  /** The report file. */
  head: string;
  /** 规则版本 it was finalised with; null while it is in work. */
  rule_set: string | null;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
}

/** 历史版本, never changed or removed. */
export interface RevisionTable {
  report_id: string;
  rev: number;
  at: string;
  who: string;
  who_id: string;
  action: RevisionAction;
  /** JSON list of what was written: `{path, base, value}`. */
  ops: string;
  /** JSON list of values that did not get in: losers of a conflict, what another format has no place for. */
  lost: string;
  /** The whole report every 50 revisions and at each change of basics or state. */
  snapshot: string | null;
}

export type RevisionAction =
  | 'created'
  | 'imported'
  | 'edited'
  | 'explained'
  | 'basics'
  | StateAction
  /** 恢复 of an earlier version. */
  | 'reverted'
  | 'removed'
  | 'restored';

/** 状态变更 as a revision. */
export type StateAction =
  | 'finalized'
  | 'reopened'
  | 'submitted'
  | 'withdrawn'
  | 'approved'
  | 'returned'
  | 'delivered'
  | 'accepted'
  | 'sentBack'
  | 'published'
  | 'corrected';

/** 已收操作: a repeated save is one save. */
export interface OpSeenTable {
  report_id: string;
  op_id: string;
  /** JSON of what became of it. */
  result: string;
  at: string;
}

/** 原件: what was handed in, byte for byte, and what was read from it. */
export interface FileTable {
  id: string;
  name: string;
  /** SHA-256 of the bytes, in hex. */
  hash: string;
  /** Base64, which every database keeps alike. */
  bytes: string;
  /** JSON of the reading. */
  reading: string;
  /** The agency that handed it in. */
  agency_id: string;
  /** The report it became a part of; null while it is only being looked at. */
  report_id: string | null;
  created_at: string;
}

/** 上年报告 that was handed in or typed for one report. */
export interface LastYearTable {
  report_id: string;
  agency_id: string;
  /** Year of last year's report. */
  year: number;
  /** The report file. */
  document: string;
  /** Null where the figures were typed. */
  file_id: string | null;
  created_at: string;
}

/** 说明 of 存疑, never changed or removed; a later one for the same thing counts. */
export interface ReasonTable {
  id: string;
  report_id: string;
  /** The revision that it made. */
  rev: number;
  rule: string;
  place: string;
  /** 规则版本 */
  version: string;
  /** JSON of what the finding had read. */
  figures: string;
  /** Empty where it was taken back. */
  text: string;
  who: string;
  at: string;
}

export interface Tables {
  agency: AgencyTable;
  report: ReportTable;
  revision: RevisionTable;
  op_seen: OpSeenTable;
  file: FileTable;
  last_year: LastYearTable;
  reason: ReasonTable;
  audit: AuditTable;
  account: AccountTable;
  membership: MembershipTable;
  session: SessionTable;
  login_failure: LoginFailureTable;
  sign_in: SignInTable;
  invitation: InvitationTable;
  token: TokenTable;
  setting: SettingTable;
  comment: CommentTable;
  version_name: VersionNameTable;
  publication: PublicationTable;
}
