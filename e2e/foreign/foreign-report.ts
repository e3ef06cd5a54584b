import type { OfficialLabel } from '../fixtures/official-map/shape';
import type { Format, TableId } from './official-form';

/** One cell as somebody printed it; `id` (`table.row.column`) is absent in a row that no form has. */
export interface ForeignCell {
  readonly id: string | undefined;
  /** Empty for a blank. */
  readonly printed: string;
}

export interface ForeignRow {
  readonly label: string;
  readonly groups: readonly string[];
  readonly cells: readonly ForeignCell[];
}

export interface ForeignBlock {
  readonly article: string;
  readonly heads: readonly string[];
  /** Grid columns of each cell. */
  readonly spans: readonly number[];
  readonly rows: readonly ForeignRow[];
}

export interface ForeignTable {
  readonly head: readonly OfficialLabel[];
  readonly rows: readonly ForeignRow[];
}

export const aspectIds = [
  'proactiveDisclosure',
  'disclosureOnRequest',
  'informationManagement',
  'platform',
  'supervision',
] as const;

export type AspectId = (typeof aspectIds)[number];

/** Paragraphs are separated by a line feed; an aspect begins with its heading as printed. */
export interface ForeignProse {
  readonly opening: string;
  readonly lead: string;
  readonly aspects: Readonly<Record<AspectId, string>>;
  readonly problemsAndImprovements: string;
  readonly otherMatters: string;
}

export type Mixture =
  | 'retypedLabel'
  | 'extraRow'
  | 'missingRow'
  | 'otherHandlingInOneRow'
  | 'oldFormInLaterYear'
  | 'wrongTotal'
  | 'blankCell'
  | 'blankRow';

/** A report of somebody else, with what a right reader must find in it. */
export interface ForeignReport {
  readonly seed: number;
  readonly format: Format;
  readonly year: number;
  readonly agency: string;
  readonly titleLines: readonly string[];
  readonly headings: readonly string[];
  readonly proactive: readonly ForeignBlock[];
  readonly requests: ForeignTable;
  /** The three proceedings: five cells each, printed as one line of fifteen. */
  readonly review: ForeignTable;
  /** Printed text by cell id. */
  readonly figures: Readonly<Record<string, string>>;
  /** What must be read: decimal text, a placeholder as printed, or null for a blank and for a row that is not there. */
  readonly expected: Readonly<Record<string, string | null>>;
  /** What stands in brackets beside a figure. */
  readonly notes: Readonly<Record<string, string>>;
  /** Cells that nobody can tell apart in the chosen layout: a reader is right about them or says unread. */
  readonly undecidable: readonly string[];
  readonly extraRows: readonly {
    readonly table: TableId;
    readonly label: string;
    readonly values: readonly string[];
  }[];
  /** `table.row` of official rows that are not printed. */
  readonly missingRows: readonly string[];
  readonly prose: ForeignProse;
  /** Date of issue, `2022-01-20`, and where it is printed. */
  readonly date: string | null;
  readonly datePlace: 'end' | 'underTitle';
  readonly mixtures: readonly Mixture[];
}
