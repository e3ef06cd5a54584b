import type { ReportState } from '@/lib/report/report-state';

/** 机关. `own` is 本机关. */
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
  | 'basics'
  | 'finalized'
  | 'reopened'
  | 'published'
  | 'removed'
  | 'restored';

/** 已收操作: a repeated save is one save. */
export interface OpSeenTable {
  report_id: string;
  op_id: string;
  /** JSON of what became of it. */
  result: string;
  at: string;
}

export interface Tables {
  agency: AgencyTable;
  report: ReportTable;
  revision: RevisionTable;
  op_seen: OpSeenTable;
}
