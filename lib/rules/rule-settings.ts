/** 规则设置: limits that no national text fixes; an agency may set its own. */
export interface RuleSettings {
  /** S06: 总体情况的字数上限. */
  readonly overviewLimit: number;
  /** D01: last day for publishing, as MM-DD of the year after the reporting year. */
  readonly deadline: { readonly agency: string; readonly government: string };
  /** D01: reports for earlier years are not told that they were late. */
  readonly latenessFrom: number;
  /** S09: how a missing 信息处理费 statement counts. */
  readonly feeStatement: 'doubt' | 'error';
  /** Y03: what usually explains that the stock did not roll forward. */
  readonly rollForwardReasons: readonly string[];
  /** X06: words that the agency no longer uses, and what to write instead. */
  readonly wordList: readonly ListedWord[];
}

/** 词表中的一个词. */
export interface ListedWord {
  readonly word: string;
  readonly instead?: string;
}

export const defaultRuleSettings: RuleSettings = {
  overviewLimit: 1000,
  deadline: { agency: '01-31', government: '03-31' },
  latenessFrom: 2023,
  feeStatement: 'doubt',
  rollForwardReasons: ['失效未计入废止', '机构改革划转', '清理口径调整', '上年数据更正'],
  wordList: [],
};
