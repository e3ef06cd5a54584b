/** One year of an invented agency. `{year}` in its texts is the reporting year. */
export interface DemoYear {
  readonly isDone: boolean;
  /** 表 whose other cells are confirmed zeros; the cells of any other table are 未填. */
  readonly filled: readonly string[];
  /** Figures by cell address; totals are computed. */
  readonly figures: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}
