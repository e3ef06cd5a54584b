/** 原件所见: how a report that was read from a document was printed. Absent in reports of our own making. */
export interface Seen {
  /** The title as printed, its lines joined. */
  readonly title: string;
  readonly headings: readonly SeenHeading[];
  /** Labels of the official tables as printed. Ids: `requests.received`, `requests.*.total`, `requests.corner`. */
  readonly labels: readonly SeenLabel[];
  /** Rows that the form does not have; they are in no sum. */
  readonly extraRows: readonly SeenRow[];
  /** Rows of the form that the document lacks: `requests.otherReason`. */
  readonly missingRows: readonly string[];
  /** By table id: printed as a table, only as a picture, or not found. */
  readonly tables: Readonly<Record<string, SeenTable>>;
  /** 成文日期 as an ISO date, or empty. */
  readonly date: string;
  /** 编制依据: the number of the notice it cites, or empty. */
  readonly basis: string;
  /** 统计期限 as printed, or empty. */
  readonly period: string;
  /** 表外文字: sentences in parts that are a table alone; the form has no place for them. */
  readonly besideTables?: readonly SeenText[] | undefined;
  /** Cells whose figure was printed in another unit than the form's and was converted: 251000元. */
  readonly printed?: Readonly<Record<string, string>> | undefined;
}

export interface SeenHeading {
  readonly text: string;
  readonly level: number;
}

/** A text of a part. */
export interface SeenText {
  readonly part: string;
  readonly text: string;
}

export interface SeenLabel {
  readonly id: string;
  readonly text: string;
}

export interface SeenRow {
  readonly table: string;
  readonly label: string;
  readonly values: readonly string[];
}

export const seenTables = ['table', 'image', 'none'] as const;
export type SeenTable = (typeof seenTables)[number];

/** A report that was read, of whose print nothing is known. */
export function nothingSeen() {
  return {
    title: '',
    headings: [],
    labels: [],
    extraRows: [],
    missingRows: [],
    tables: {},
    date: '',
    basis: '',
    period: '',
  } satisfies Seen;
}
