import type { AgencyKind, ReportText, Signature } from '@/lib/report/report';
import type { SeenHeading, SeenText } from '@/lib/report/seen';
import type { Unread } from '../read-result';

/** Blocks of a visible document, `to` not among them. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** 提纲: what a report by anybody says outside its tables, and where its parts stand. */
export interface Outline {
  /** As printed, its lines joined. */
  readonly title: string;
  /** 机关名称, or empty. */
  readonly agency: string;
  /** 报告年度 */
  readonly year: number | undefined;
  /**
   * By section id, and `opening`: what follows the heading. A block that holds several parts is in the range of each; a
   * heading inside a table leaves that table in the range.
   */
  readonly parts: ReadonlyMap<string, BlockRange>;
  readonly headings: readonly SeenHeading[];
  readonly text: ReportText;
  /** 表外文字, by part. */
  readonly besideTables: readonly SeenText[];
  /** 落款 */
  readonly signature: Signature;
  /** 公布日期 as the portal prints it, else 成文日期; an ISO date, or empty. */
  readonly date: string;
  /** 编制依据: the number of the notice it cites, or empty. */
  readonly basis: string;
  /** 统计期限 as printed, or empty. */
  readonly period: string;
  /** Only where the name leaves no doubt. */
  readonly kind?: AgencyKind;
  /** Parts that were not found, or not by their headings. */
  readonly uncertain: readonly Unread[];
}
