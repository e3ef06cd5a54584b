/** 审计记录, one chain per agency; never changed or removed. */
export interface AuditTable {
  agency_id: string;
  seq: number;
  at: string;
  who_id: string;
  who: string;
  action: string;
  /** What it was done to: a report, an account, an agency. */
  target: string;
  /** JSON object. */
  detail: string;
  previous: string;
  hash: string;
}

/** 批注, pinned to a cell or paragraph. */
export interface CommentTable {
  agency_id: string;
  report_id: string;
  id: string;
  /** The revision it was written about. */
  rev: number;
  /** Empty for the whole report. */
  path: string;
  text: string;
  who_id: string;
  who: string;
  at: string;
  resolved_at: string | null;
  resolved_by: string | null;
}

/** 命名版本 */
export interface VersionNameTable {
  report_id: string;
  rev: number;
  name: string;
  who: string;
  at: string;
}

/** 发布; a correction afterwards is a further version with its note. */
export interface PublicationTable {
  report_id: string;
  version: number;
  rev: number;
  address: string;
  published_on: string;
  note: string;
  who: string;
  at: string;
}
