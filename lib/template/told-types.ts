/** 正文与表格的声明: which cells the numbers told in the prose are compared with (N01–N16). Plain data, as all checks. */

interface Told {
  readonly rule: string;
  readonly table: string;
}

/** 申请 in prose (N01–N05), shares of them (N10) and the ways they came (N13). */
export interface RequestsTold<R extends string = string, C extends string = string> extends Told {
  readonly kind:
    | 'noneReceived'
    | 'receivedTold'
    | 'handledTold'
    | 'allHandled'
    | 'carriedTold'
    | 'shareTold'
    | 'channelsTold';
  readonly column: C;
  readonly received: R;
  readonly broughtForward: R;
  readonly handled: R;
  readonly carriedForward: R;
  /** The text that speaks of requests even where it does not say the word. */
  readonly slot: string;
  /** Words for a part of the requests: who made them, how they ended. */
  readonly parts: readonly string[];
}

/** 复议、诉讼 in prose (N06, N07). */
export interface CasesTold<R extends string = string, C extends string = string> extends Told {
  readonly kind: 'noCases' | 'casesTold';
  readonly total: C;
  readonly upheld: C;
  readonly outcomes: readonly { readonly column: C; readonly words: readonly string[] }[];
  /** Kinds of cases, the narrower ones first, each with the rows that count it. */
  readonly subjects: readonly {
    readonly name: string;
    readonly words: readonly string[];
    readonly rows: readonly R[];
  }[];
}

/** 规范性文件 in prose (N08). */
export interface DocumentsTold<R extends string = string, C extends string = string> extends Told {
  readonly kind: 'documentsTold';
  readonly row: R;
  readonly about: string;
  readonly columns: readonly { readonly column: C; readonly words: readonly string[] }[];
}

/** 处理决定 in prose (N09). */
export interface DecisionsTold<R extends string = string, C extends string = string> extends Told {
  readonly kind: 'decisionsTold';
  readonly column: C;
  readonly rows: readonly { readonly row: R; readonly name: string; readonly words: readonly string[] }[];
}

/** 别名: results under names that the table does not have, and the row they belong to (N14). */
export interface ForeignResult<R extends string = string, C extends string = string> extends Told {
  readonly kind: 'foreignResult';
  readonly row: R;
  readonly column: C;
  readonly names: readonly string[];
  /** Words of the row itself: whoever says them has counted rightly. */
  readonly rightly: readonly string[];
}

/** 收费 told in 元 where the cell counts in 万元 (N16). */
export interface ChargeTold<R extends string = string, C extends string = string> extends Told {
  readonly kind: 'chargeTold';
  readonly row: R;
  readonly column: C;
  readonly about: string;
}

export type ToldCheck = RequestsTold | CasesTold | DocumentsTold | DecisionsTold | ForeignResult | ChargeTold;
