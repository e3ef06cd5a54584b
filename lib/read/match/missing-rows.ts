import type { ExpectedLabel } from './expected-labels';
import type { LabelStream } from './label-stream';
import { couldFill, FEWEST, leftOvers, rowsBefore } from './doubt-left-overs';
import type { Assigned } from './assign-runs';
import type { RowCandidate } from './row-candidates';

/** A row of the form whose label was not found. */
export interface MissingRow {
  readonly label: ExpectedLabel;
  /** Figures of no row stand in the table: it may be there, but cannot be read. */
  readonly isDoubtful: boolean;
}

/** 缺少的行, in the order of the form. */
export function missingRows(
  labels: readonly ExpectedLabel[],
  stream: LabelStream,
  rows: readonly RowCandidate[],
  assigned: readonly Assigned[],
  unplaced: number,
): MissingRow[] {
  const order = labels.filter(({ row }) => row !== undefined);
  const placeOf = (id: string | undefined) => order.findIndex(({ row }) => row?.id === id);
  const left = leftOvers(stream, rows, assigned).map((run) => {
    const before = rowsBefore(rows, run);
    const known = (row: RowCandidate) => placeOf(row.id) >= 0;
    return {
      run,
      from: placeOf(rows.slice(0, before).filter(known).at(-1)?.id),
      to: placeOf(rows.slice(before).find(known)?.id),
    };
  });
  return order.flatMap((label, place) => {
    if (rows.some(({ id }) => id === label.row?.id)) return [];
    const size = label.part.columns.length;
    const isDoubtful =
      unplaced >= Math.min(FEWEST, size) ||
      left.some(({ run, from, to }) => place > from && (to === -1 || place < to) && couldFill(run, size));
    return [{ label, isDoubtful }];
  });
}
