import type { FoundLabel } from './align-labels';
import type { Run } from './label-stream';

/** A row of the table, or a row that the form does not have, with its place in the stream. */
export interface RowSpan {
  readonly found: Pick<FoundLabel, 'first' | 'last'>;
  /** How many figures it holds. */
  readonly size: number;
  /** What it costs to leave it without figures. */
  readonly blankCost: number;
  /** What it costs to give it figures: more for a label that heads a group. */
  readonly takeCost: number;
}

/** Some figures of a run. */
export interface RunPart {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
}

const TOO_MANY = 3.5;
const TOO_FEW = 2;
const TOO_FEW_BESIDE_LABEL = 0.6;

/** What a row costs with the runs it would hold; more than one is impossible. */
export function rowCost(
  row: RowSpan | undefined,
  inside: readonly Run[] = [],
  ahead: RunPart | undefined,
  behind: RunPart | undefined,
): number {
  if (!row) return 0;
  const [run] = inside;
  const taken = (run ? 1 : 0) + (ahead ? 1 : 0) + (behind ? 1 : 0);
  if (taken > 1) return Infinity;
  if (taken === 0) return row.blankCost;
  return row.takeCost + (run ? sizeCost(run.values.length, run, row, true) : 0);
}

/** What a row holds, where it holds one run only. */
export function heldBy(
  inside: readonly Run[] = [],
  ahead: RunPart | undefined,
  behind: RunPart | undefined,
): RunPart | undefined {
  const [run] = inside;
  return ahead ?? behind ?? (run ? wholeRun(run) : undefined);
}

export function wholeRun(run: Run): RunPart {
  return { run, from: 0, to: run.values.length };
}

/** What it costs that a row gets another number of figures than it has columns. */
export function sizeCost(size: number, run: Run, row: RowSpan, isBeside: boolean): number {
  if (fits(size, run, row)) return 0;
  if (size > row.size) return TOO_MANY;
  return isBeside ? TOO_FEW_BESIDE_LABEL : TOO_FEW;
}

/** Whether figures could fill a row. A cell merged over columns may be repeated in each of them. */
export function fits(size: number, { isGrid, values }: Run, row: RowSpan): boolean {
  if (!isGrid) return size === row.size;
  const shown = values.filter(({ text }) => text !== '');
  return shown.length <= row.size || new Set(shown.map(({ text }) => text)).size === 1;
}
