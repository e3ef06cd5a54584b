/** 校验问题 */

/** 有误 · 未填 · 存疑 · 提示, in the order they are shown. */
export const severities = ['error', 'missing', 'doubt', 'hint'] as const;
export type Severity = (typeof severities)[number];

export const severityNames: Readonly<Record<Severity, string>> = {
  error: '有误',
  missing: '未填',
  doubt: '存疑',
  hint: '提示',
};

/** One side of a comparison: what was added up, and its sum, as decimal text. */
export interface Side {
  readonly terms: readonly { readonly label: string; readonly cell: string; readonly value: string }[];
  readonly sum: string;
}

export interface Finding {
  /** Id in the catalogue: C02, T3-02. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** One Chinese sentence: table, row, column, both figures, what to do. */
  readonly message: string;
  /** Every cell the rule read; the first is the one to jump to. */
  readonly cells: readonly string[];
  /** Id of the section: overview, requests …, or `opening`, `basics`. */
  readonly part: string;
  /** The text slot it speaks about: `text.overview.platform`. */
  readonly slot?: string;
  /** The sentence it quotes. */
  readonly quote?: string;
  /** The arithmetic behind it. */
  readonly ledger?: { readonly left: Side; readonly right: Side; readonly difference: string };
}
