/** 措辞: one way clerks write a statement, and what the rule of its file must say about it. */
export interface Wording {
  /** Paragraphs separated by \n, put into `slot`. */
  readonly text: string;
  /** Default `overview.disclosureOnRequest`; another key of the report's text otherwise. */
  readonly slot?: string;
  /** Cells that differ from the base report, by id. */
  readonly figures?: Readonly<Record<string, string>>;
  /** What this rule must say; `silent` is a trap, or a right statement. */
  readonly expected: 'error' | 'doubt' | 'hint' | 'silent';
  /** Why, in a few words, for traps. */
  readonly why?: string;
}
