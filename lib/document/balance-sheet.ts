/** 核对单 as data: what was compared, what is still open, what was explained. `balance-document.ts` sets it in blocks. */

/** Two figures that should be equal, as decimal text. */
export interface Compared {
  /** Empty while a figure is missing. */
  readonly left: string;
  readonly right: string;
  /** 相差: `0` where they agree, null while one of them is missing. */
  readonly difference: string | null;
}

/** 逐列核对: one comparison in each column of a table. */
export interface ColumnCheck {
  /** What stands left and right: 新收＋上年结转, 办结＋结转下年. */
  readonly left: string;
  readonly right: string;
  readonly columns: readonly Compared[];
}

/** 逐行核对: one comparison in each row of a table. */
export interface RowCheck {
  /** What is added up to: 总计. */
  readonly total: string;
  readonly rows: readonly (Compared & { readonly label: string })[];
}

/** Everything that is compared within one table. */
export interface CheckedTable {
  /** 表三 */
  readonly name: string;
  readonly columns: readonly string[];
  readonly byColumn: readonly ColumnCheck[];
  readonly byRow: readonly RowCheck[];
}

/** A line of what is to be read: under what it stands, where it comes from, what it says. */
export interface SheetLine {
  /** 有误, 未填, 存疑, 提示, 已说明 or 附注. */
  readonly group: string;
  /** Rule, or the table of a 附注. */
  readonly source: string;
  readonly text: string;
}

/** 审计记录 as it stood when the sheet was made: number, day and the beginning of the 校验值 of its last record. */
export interface RecordMark {
  readonly seq: number;
  /** ISO date. */
  readonly date: string;
  readonly hash: string;
}

/** 核对单 */
export interface BalanceSheet {
  /** Title of the report in one line. */
  readonly title: string;
  readonly agency: string;
  readonly year: number;
  /** 规则版本 */
  readonly ruleSet: string;
  /** ISO date on which it was made. */
  readonly date: string;
  readonly tables: readonly CheckedTable[];
  /** In the order in which they are printed; lines of one group stand together. */
  readonly lines: readonly SheetLine[];
  /** Absent where no record is kept: on the command line. */
  readonly mark?: RecordMark | undefined;
}
