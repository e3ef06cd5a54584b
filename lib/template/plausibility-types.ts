/** 合理性的声明: what a form declares as odd, though its arithmetic may be right. Plain data, as all checks. */
import type { Power } from './types';

interface InTable {
  readonly rule: string;
  readonly table: string;
}

/** 金额单位: an amount in 万元 that looks as if it were in 元 (C08). */
export interface UnitSlip<R extends string = string, C extends string = string> extends InTable {
  readonly kind: 'unitSlip';
  readonly row: R;
  readonly column: C;
}

/** 与上年完全相同 (C11). */
export interface SameTable<C extends string = string> extends InTable {
  readonly kind: 'sameTable';
  /** Columns that count what happened in the year; absent: all. What merely lasts may well stay the same. */
  readonly flows?: readonly C[];
}

/** 制定机关: a row that the maker fills, not those for whom it was made (T2-05). Silent where a `power` check speaks. */
export interface MakersOnly<R extends string = string> extends InTable {
  readonly kind: 'makersOnly';
  readonly row: R;
  readonly power: Power;
  /** 机关类型 that usually are not the maker. */
  readonly kinds: readonly string[];
  /** 层级 at which these kinds make it themselves. */
  readonly levelsWith: readonly string[];
}

/** 文中的金额: an amount that a text states as received and that belongs to a row which is 0 (T2-06). */
export interface AmountInText<R extends string = string, C extends string = string> extends InTable {
  readonly kind: 'amountInText';
  readonly row: R;
  readonly column: C;
  readonly section: string;
  readonly name: string;
  /** What the sentence is about, and the words right before the amount. */
  readonly about: readonly string[];
  readonly received: readonly string[];
}

/** 各行相同: rows of different matters with one and the same figure (T2-07). */
export interface SameCounts<R extends string = string, C extends string = string> extends InTable {
  readonly kind: 'sameCounts';
  readonly rows: readonly R[];
  readonly column: C;
}

/** 占比: a row that is more than this share of another, and more than a few (T3-07). */
export interface ShareLimit<R extends string = string, C extends string = string> extends InTable {
  readonly kind: 'shareLimit';
  readonly row: R;
  readonly of: R;
  readonly column: C;
  readonly percent: number;
  readonly over: number;
}

/** 应有说明的数: figures of which the text should say something (T3-08, T3-09, T4-04). */
export interface Explained<R extends string = string, C extends string = string> extends InTable {
  readonly kind: 'noticeTold' | 'rareTold' | 'correctionTold';
  readonly rows: readonly R[];
  readonly column: C;
  /** Sections whose text may say it; it is not asked for while one of the `asks` is blank. */
  readonly sections: readonly string[];
  readonly asks: string;
  /** Words that speak about it, and words that deny it in the same sentence. */
  readonly words: readonly string[];
  readonly denials?: readonly string[];
}

/** 少见的数: a row in which agencies of these kinds or levels hardly ever have a figure (T3-09). */
export interface RareRow<R extends string = string, C extends string = string> extends InTable {
  readonly kind: 'rareRow';
  readonly row: R;
  readonly column: C;
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
}

/** 空列: nothing in the column that usually has most, though the row has many (T3-10). */
export interface EmptyColumn<R extends string = string, C extends string = string> extends InTable {
  readonly kind: 'emptyColumn';
  readonly row: R;
  readonly column: C;
  readonly total: C;
}

/** 错行: neighbouring rows with the same figures (T3-11). */
export interface TwinRows extends InTable {
  readonly kind: 'twinRows';
}

/** 案件从何而来: cases although no request was to be handled, this year or last (T4-02). */
export interface CasesNeedCause<C extends string = string> extends InTable {
  readonly kind: 'casesNeedCause';
  readonly column: C;
  /** The rows of another table that count what was to be handled. */
  readonly causes: { readonly table: string; readonly rows: readonly string[]; readonly column: string };
}

/** 先有其一才有其二: no more of one row than of another in this and last year together (T4-03). */
export interface FollowsFrom<R extends string = string, C extends string = string> extends InTable {
  readonly kind: 'followsFrom';
  readonly row: R;
  readonly from: R;
  readonly column: C;
}

/** 未结案件: what was pending last year is among this year's cases (T4-05). */
export interface PendingStays<R extends string = string, C extends string = string> extends InTable {
  readonly kind: 'pendingStays';
  readonly rows: readonly R[];
  readonly pending: C;
  readonly total: C;
}

/** 不多于: one column of a row is no more than another (O01, O02). */
export interface NotMore<R extends string = string, C extends string = string> extends InTable {
  readonly kind: 'disclosedInTotal' | 'disclosedOfProduced';
  readonly rows: readonly R[];
  readonly less: C;
  readonly more: C;
}

/** 项目数量与处理决定: items after the change, and decisions about them (O03, O04, O05). */
export interface Items<R extends string = string, C extends string = string> extends InTable {
  readonly kind: 'itemsNotNegative' | 'decisionsAreItems' | 'decisionsWithoutItems';
  readonly rows: readonly R[];
  readonly opening: C;
  readonly change: C;
  readonly decisions?: C;
}

/** 成对的数: two figures of a row that are both 0 or neither (O06). */
export interface Paired<R extends string = string, C extends string = string> extends InTable {
  readonly kind: 'paired';
  readonly row: R;
  readonly columns: readonly [C, C];
}

export type Plausibility =
  | UnitSlip
  | SameTable
  | MakersOnly
  | AmountInText
  | SameCounts
  | ShareLimit
  | Explained
  | RareRow
  | EmptyColumn
  | TwinRows
  | CasesNeedCause
  | FollowsFrom
  | PendingStays
  | NotMore
  | Items
  | Paired;
