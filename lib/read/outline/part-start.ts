/** A place where a part may begin. */
export interface PartStart {
  readonly section: string;
  /** Line of the heading; without one, the first line of the part. */
  readonly line: number;
  /** Line after the heading; the same line where the heading stands in a table. */
  readonly next: number;
  /** As printed; empty where the part has no heading. */
  readonly text: string;
  /** What follows the heading in its own line. */
  readonly rest: string;
  /** 0 to 1 and a little more: how much speaks for it. */
  readonly score: number;
}

/** The heading of the form, reworded perhaps. */
export const LIKELY = 0.5;
/** The heading of the form without doubt. */
export const STRONG = 0.8;
