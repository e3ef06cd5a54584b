/**
 * 年度报告文件: the one JSON form of a report, shared by command line, database, backup and the data
 * part of a DOCX. Contract: docs/report-file.md. `report-schema.ts` parses it.
 */
import type { Power } from '@/lib/template/types';
import type { RichTexts } from './rich-text';
import type { Seen } from './seen';

/** 填写的一格: null is 未填, "0" a confirmed zero, other text as typed (up to 40 characters). */
export type FigureText = string | null;

/** Figures by table, row and column id. */
export type Figures = Record<string, Record<string, Record<string, FigureText>>>;

export const agencyKinds = [
  'government',
  'department',
  'township',
  'street',
  'institution',
  'verticalAgency',
] as const;
/** 机关类型 */
export type AgencyKind = (typeof agencyKinds)[number];

export const agencyLevels = ['national', 'province', 'city', 'county', 'township'] as const;
/** 层级 */
export type AgencyLevel = (typeof agencyLevels)[number];

/** 本机关 as the report names it. */
export interface ReportAgency {
  name: string;
  kind: AgencyKind;
  level?: AgencyLevel | undefined;
  powers?: Power[] | undefined;
}

/** Part one: its aspects, or one text where a report that was read does not follow them. */
export type OverviewText = Record<string, string>;

/** Prose, paragraphs separated by \n. Keys: `opening`, the ids of prose sections, and of the aspects section. */
export type ReportText = Record<string, string | OverviewText>;

/** 落款 */
export interface Signature {
  name: string;
  /** ISO date, or empty. */
  date: string;
}

export interface Report {
  nianbao: { version: 1 };
  format: string;
  year: number;
  agency: ReportAgency;
  text: ReportText;
  signature: Signature;
  tables: Figures;
  /** 附注 beside a figure, by cell address. */
  notes: Record<string, string>;
  /** How a report that was read from a document was printed; absent in our own. Never edited. */
  seen?: Seen | undefined;
  /** Texts with bound figures, by the same keys as `text`; `text` wins where they differ. */
  richText?: RichTexts | undefined;
}
