import type { SeenLabel, SeenRow } from '@/lib/report/seen';
import type { OtherLines } from './assign-runs';
import type { SourcePlace, Unread } from '../read-result';

/** 匹配结果 of one official table. */
export interface TableMatch {
  /** What is printed in each cell that was found, blank ones with an empty text; keys are cell ids. */
  readonly cells: ReadonlyMap<string, SourcePlace>;
  readonly unread: readonly Unread[];
  readonly labels: readonly SeenLabel[];
  readonly extraRows: readonly SeenRow[];
  readonly missingRows: readonly string[];
  /** Figures in the table that no row took, where nothing of it is unread that they may belong to. */
  readonly leftOver?: readonly string[];
  /** Share of the table's row labels that were found as the form has them, from 0 to 1. */
  readonly quality: number;
  /** The same of its column heads. */
  readonly heads: number;
  readonly otherLines: OtherLines;
}
