/**
 * 填报说明: what a clerk asks about one row, column, part or aspect, as plain data of the template. It is loaded apart
 * from the form, because it is long and wanted only now and then.
 */
export interface Guidance {
  /** What belongs here, one plain sentence. */
  readonly what: string;
  /** Articles of 政府信息公开条例 it rests on: 第三十六条第（四）项. Absent where none speaks of it. */
  readonly articles?: readonly string[];
  /** 举例 */
  readonly example: string;
  /** 常见错误 */
  readonly mistake: string;
}

type GuidanceById = Readonly<Record<string, Guidance>>;

export interface TableGuidance {
  readonly rows?: GuidanceById;
  /** A column that stands in several blocks under one id is explained once. */
  readonly columns?: GuidanceById;
}

/** Guidance of one format, or what several formats have in common. */
export interface FormatGuidance {
  /** 导语 */
  readonly opening?: Guidance;
  /** The six parts by id. */
  readonly parts?: GuidanceById;
  /** 引语 and 方面, by the id of their part and their own. */
  readonly aspects?: Readonly<Record<string, GuidanceById>>;
  readonly tables?: Readonly<Record<string, TableGuidance>>;
}
