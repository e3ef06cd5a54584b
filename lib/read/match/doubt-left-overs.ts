import type { Assigned } from './assign-runs';
import type { LabelStream, Run } from './label-stream';
import type { RowSpan } from './row-costs';

/** Fewer figures together may be the number of a page or of a note. */
export const FEWEST = 2;
/** Characters behind a label in which figures of its row may stand. */
const REACH = 80;

/**
 * 存疑: figures in the table that no row took make the rows without figures beside them doubtful: a blank there would be
 * a guess.
 */
export function doubtLeftOvers(
  stream: LabelStream,
  rows: readonly RowSpan[],
  assigned: readonly Assigned[],
): Assigned[] {
  const doubted = assigned.map((held, index): Assigned =>
    held.kind === 'blank' && (rows[index]?.blankCost ?? 0) > 0 && hasDigitsBehind(stream, rows, index)
      ? { kind: 'doubtful' }
      : held,
  );
  for (const run of leftOvers(stream, rows, assigned)) {
    const before = rowsBefore(rows, run);
    for (const index of [before - 1, before]) {
      const row = rows[index];
      if (row && doubted[index]?.kind === 'blank' && couldHold(row, run))
        doubted[index] = { kind: 'doubtful' };
    }
  }
  return doubted;
}

/** Whether digits that are no number of a label stand between a row's label and the next one. */
function hasDigitsBehind({ chars }: LabelStream, rows: readonly RowSpan[], index: number): boolean {
  const from = (rows[index]?.found.last ?? -1) + 1;
  if (chars[from - 1]?.place.row !== undefined) return false;
  const to = Math.min(rows[index + 1]?.found.first ?? chars.length, from + REACH);
  const text = chars
    .slice(from, to)
    .map(({ char }) => char)
    .join('');
  // So many dashes are drawn, unless they are the marks for none of this row.
  return /\d|-{3}/.test(text.replace(/第?\d+页/g, ''));
}

/** The figures between two rows that no row took: they may be those of a row whose label was not found. */
export function leftOvers(
  { runs }: LabelStream,
  rows: readonly RowSpan[],
  assigned: readonly Assigned[],
): Run[] {
  const [first, last] = [rows[0], rows.at(-1)];
  return runs.filter(
    (run) =>
      first !== undefined &&
      last !== undefined &&
      run.at > first.found.first &&
      run.at <= last.found.last &&
      !assigned.some((held) => held.kind === 'run' && held.part.run === run),
  );
}

/** The same as they are printed, where several stand together. */
export function leftOverTexts(
  stream: LabelStream,
  rows: readonly RowSpan[],
  assigned: readonly Assigned[],
): string[] {
  return leftOvers(stream, rows, assigned).flatMap(({ values }) => {
    const texts = values.flatMap(({ text }) => (text === '' ? [] : [text]));
    return texts.length < FEWEST ? [] : texts;
  });
}

/** How many rows begin before a run. */
export function rowsBefore(rows: readonly RowSpan[], run: Run): number {
  return rows.filter(({ found }) => found.first < run.at).length;
}

function couldHold({ size, blankCost }: RowSpan, run: Run): boolean {
  return blankCost > 0 && couldFill(run, size);
}

/** Whether figures may be those of a row of so many columns. */
export function couldFill({ values }: Run, size: number): boolean {
  return values.filter(({ text }) => text !== '').length >= Math.min(FEWEST, size);
}
