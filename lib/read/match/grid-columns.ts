import type { Value } from './label-stream';

/** 表格列: the grid columns in which rows with a cell for each column have their figures. */
export interface GridColumns {
  /**
   * For each column of the form its grid column, among the rows that end in the same grid column; undefined where these
   * differ or are too few.
   */
  readonly of: (count: number, last: number) => readonly number[] | undefined;
  /** Whether the first grid column is that of the labels, which stand in lines above their rows. */
  readonly beginsWithLabels: boolean;
}

const FULL_ROWS = 2;
/** Share of the full rows that must agree. */
const AGREEING = 0.7;

export function gridColumns(rows: readonly (readonly Value[])[]): GridColumns {
  const known = new Map<string, readonly number[] | undefined>();
  return {
    beginsWithLabels: isBlankFirst(rows),
    of: (count, last) => {
      const key = `${count},${last}`;
      if (!known.has(key)) known.set(key, agreed(rows, count, last));
      return known.get(key);
    },
  };
}

/** Blank in several rows and a figure in none, while some row has a figure in its last cell. */
function isBlankFirst(rows: readonly (readonly Value[])[]): boolean {
  const whole = rows.filter(([first]) => first?.place.column === 0);
  return (
    whole.length >= FULL_ROWS &&
    whole.every(([first]) => first?.text === '') &&
    whole.some((values) => values.at(-1)?.text !== '')
  );
}

function agreed(
  rows: readonly (readonly Value[])[],
  count: number,
  last: number,
): readonly number[] | undefined {
  const full = rows
    .filter((values) => values.at(-1)?.place.column === last)
    .map((values) => (values.length === count ? values : values.filter(({ text }) => text !== '')))
    .filter((cells) => cells.length === count)
    .map((cells) => cells.map(({ place }) => place.column ?? -1));
  const byKey = new Map<string, { readonly columns: readonly number[]; readonly times: number }>();
  for (const columns of full) {
    const key = columns.join();
    byKey.set(key, { columns, times: (byKey.get(key)?.times ?? 0) + 1 });
  }
  const [most] = [...byKey.values()].sort((a, b) => b.times - a.times);
  return most && most.times >= FULL_ROWS && most.times >= full.length * AGREEING ? most.columns : undefined;
}
