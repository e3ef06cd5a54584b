/** 校验的声明: the checks that a form declares about its own tables, as plain data. */
import type { Plausibility } from './plausibility-types';
import type { ToldCheck } from './told-types';
import type { Power } from './types';

/** 勾稽关系 printed on the form; it holds in every column on its own. Row ids left and right. */
export interface Balance<R extends string = string> {
  readonly kind: 'balance';
  readonly rule: string;
  readonly table: string;
  /** The words of the form. */
  readonly basis: string;
  readonly left: readonly R[];
  readonly right: readonly R[];
}

/**
 * 存量: in force at the end, issued and repealed in the year. The opening stock follows (T2-01, T2-02), and is last
 * year's in force where that form declares the same rule (Y03).
 */
export interface Stock<R extends string = string, C extends string = string> {
  readonly kind: 'openingStock' | 'stockCoversIssued' | 'stockRollForward';
  readonly rule: string;
  readonly table: string;
  readonly rows: readonly R[];
  readonly inForce: C;
  readonly issued: C;
  readonly repealed: C;
}

/** 职权: a row that only an agency with this power fills (T2-03, T2-04). */
export interface PowerCheck<R extends string = string> {
  readonly kind: 'power';
  readonly rule: string;
  readonly table: string;
  readonly row: R;
  readonly power: Power;
  /** 层级 at which no agency has this power, for agencies whose powers are not recorded. */
  readonly levelsWithout?: readonly string[];
  /** Silent where no power at all is recorded: nobody has gone through the list then. */
  readonly needsAnyPower?: true;
}

/** 结转: what is carried forward against what came in, column by column (T3-05, T3-06). */
export interface CarryCheck<R extends string = string> {
  readonly kind: 'carryLimit' | 'carryBacklog';
  readonly rule: string;
  readonly table: string;
  readonly carried: R;
  readonly from: readonly R[];
}

/** 只有总计或只有明细 (T3-12). */
export interface OneSidedCheck {
  readonly kind: 'oneSided';
  readonly rule: string;
  readonly table: string;
}

/**
 * 上年结转: the row that takes up what last year's form carried forward, at the total (Y01) and in each other column
 * (Y02). Two formats are compared where both declare the rule, each naming its own rows.
 */
export interface CarryOver<R extends string = string, C extends string = string> {
  readonly kind: 'carryOverTotal' | 'carryOverColumns';
  readonly rule: string;
  readonly table: string;
  readonly broughtForward: R;
  readonly carriedForward: R;
  readonly totalColumn: C;
}

/** 项目数量: last year's column in this form, as last year's form gives it: opening plus change (Y04). */
export interface ItemsRoll<R extends string = string, C extends string = string> {
  readonly kind: 'itemsRollForward';
  readonly rule: string;
  readonly table: string;
  readonly rows: readonly R[];
  readonly opening: C;
  readonly change: C;
}

/** 旧表式: what only an earlier form prints in this table, labels and row ids (S10). */
export interface FormerForm {
  readonly kind: 'formerForm';
  readonly rule: string;
  readonly table: string;
  readonly labels?: readonly string[];
  readonly rows?: readonly string[];
}

export type Check =
  | Balance
  | Stock
  | PowerCheck
  | CarryCheck
  | OneSidedCheck
  | CarryOver
  | ItemsRoll
  | FormerForm
  | Plausibility
  | ToldCheck;
