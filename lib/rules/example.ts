import type { Path } from '@/lib/report/path';
import type { ReportAgency } from '@/lib/report/report';
import type { Seen } from '@/lib/report/seen';
import type { RuleSettings } from './rule-settings';

/**
 * 例子: a report that makes a rule speak, and one like it about which the rule says nothing. The health test runs both;
 * the page of the rules shows them with what is said.
 */
export interface RuleExample {
  /** The id that is shown, where a form declares the rule under ids of its own; absent: the rule's. */
  readonly ruleId?: string;
  readonly breaks: ExampleReport;
  readonly holds: ExampleReport;
}

/** What differs from 零报告: a report whose inputs are all 0 and whose texts are all written. */
export interface ExampleReport {
  /** 报告年度; it decides the format. 2024 where absent. */
  readonly year?: number;
  readonly agency?: Partial<ReportAgency>;
  /** By path: `tables.requests.received.naturalPerson`, `text.overview.platform`, `signature.date`. */
  readonly set?: Readonly<Record<Path, string | null>>;
  /** Present in a report that was read from a document: its totals are printed, and what was noted of its print. */
  readonly seen?: Partial<Seen>;
  /** Limits that the agency has set otherwise. */
  readonly settings?: Partial<RuleSettings>;
  /** 上年年报, as changes of the 零报告 of the year before. */
  readonly lastYear?: Omit<ExampleReport, 'year' | 'lastYear' | 'settings'>;
}
