import { printedHeads } from './printed-heads';
import type { LabelStream, Value } from './label-stream';

/** 版面列: where the columns of a table stand in printed lines that keep their columns. */
export interface PrintedColumns {
  /** The column each value of a row stands in; undefined where that cannot be told. */
  readonly place: (
    values: readonly Value[],
    columns: readonly PrintedColumn[],
  ) => readonly number[] | undefined;
}

/** A column of the form with the words of its head. */
export interface PrintedColumn {
  readonly id: string;
  readonly head: string;
}

/** The ways of counting columns, as in `PrintedSpan`. */
const WAYS = [0, 1, 2];
/** So many full rows must agree before a column counts as known. */
const FULL_ROWS = 2;
/** So many rows of a page show that its columns are those of another page. */
const ROWS_ALIKE = 3;
const AGREEING = 0.7;
/** Printed columns by which the figures of one column may differ. */
const SPREAD = 3;
/** Share of the distance between two columns within which a figure belongs to one of them. */
const NEAR = 0.4;
/** Share of all figures of a page that must stand near a column for the columns to be right. */
const FITTING = 0.95;
/** By so much more a way of counting may be off and still be as good. */
const AS_GOOD = 0.1;

/**
 * Learns the columns of each page from its rows that have every figure, else from the heads above. A row is placed only
 * where the ways of counting columns that fit the page and the row say the same.
 */
export function printedColumns(stream: LabelStream, rows: readonly (readonly Value[])[]): PrintedColumns {
  const lines = rows.filter((values) => values.length > 0 && isLine(values));
  const known = new Map<string, readonly Columns[]>();
  const columnsOf = (value: Value, columns: readonly PrintedColumn[]) => {
    const key = `${value.page},${columns.map(({ id }) => id).join()}`;
    const found = known.get(key) ?? fittingColumns(stream, lines, value, columns);
    known.set(key, found);
    return found;
  };
  return {
    place: (values, columns) => {
      const [first] = values;
      if (!first || !isLine(values)) return undefined;
      const placed = columnsOf(first, columns).flatMap((known) => placeLine(known, values) ?? []);
      const [one] = placed;
      return one && placed.every((other) => other.join() === one.join()) ? one : undefined;
    },
  };
}

/** The middles of columns in one way of counting. */
interface Columns {
  readonly way: number;
  readonly centres: readonly number[];
}

function fittingColumns(
  stream: LabelStream,
  lines: readonly (readonly Value[])[],
  value: Value,
  columns: readonly PrintedColumn[],
): Columns[] {
  const known = lines.filter((values) => values.length <= columns.length);
  const page = known.filter((values) => values[0]?.page === value.page);
  const others = known.filter((values) => values[0]?.page !== value.page);
  const heads = columns.map(({ head }) => head);
  const learn = (rows: readonly (readonly Value[])[], way: number) => {
    const full = rows.filter((values) => values.length === columns.length);
    const [first] = rows[0] ?? [];
    return agreedCentres(full, way) ?? (first && printedHeads(stream, first, heads, way));
  };
  const fitting = WAYS.flatMap((way) => {
    // A page without heads goes on as the page before, if enough of its rows say so.
    const centres = learn(page, way) ?? (page.length >= ROWS_ALIKE ? learn(others, way) : undefined);
    if (!centres) return [];
    const found = page.flat().map((one) => nearest({ way, centres }, one));
    const near = found.filter((one) => one !== undefined);
    if (near.length < found.length * FITTING || !keepsFullRows({ way, centres }, page)) return [];
    const off = near.reduce((sum, one) => sum + one.off, 0) / Math.max(1, near.length);
    return [{ columns: { way, centres }, off }];
  });
  const least = Math.min(...fitting.map(({ off }) => off));
  return fitting.flatMap(({ columns, off }) => (off <= least + AS_GOOD ? [columns] : []));
}

/** Whether the rows with every figure have them in the columns; gaps of one size between figures make no columns. */
function keepsFullRows(columns: Columns, rows: readonly (readonly Value[])[]): boolean {
  const full = rows.filter((values) => values.length === columns.centres.length);
  const kept = full.filter((values) => placeLine(columns, values));
  return kept.length >= full.length * AGREEING;
}

/** The columns of a row; nothing where a figure stands between two. */
function placeLine(columns: Columns, values: readonly Value[]): [readonly number[]] | undefined {
  const found = values.flatMap((value) => nearest(columns, value)?.index ?? []);
  return found.length === values.length && new Set(found).size === found.length ? [found] : undefined;
}

/** The column a figure stands near, and how far off, as a share of the distance to the next one. */
function nearest({ way, centres }: Columns, value: Value): { index: number; off: number } | undefined {
  const at = centre(value, way);
  const [first, second] = centres
    .map((x, index) => ({ x, index, distance: Math.abs(x - at) }))
    .sort((a, b) => a.distance - b.distance);
  if (!first) return undefined;
  if (!second) return { index: first.index, off: 0 };
  const off = first.distance / Math.abs(first.x - second.x);
  return off <= NEAR ? { index: first.index, off } : undefined;
}

/** The middle of what the full rows have, where most of them agree. */
function agreedCentres(rows: readonly (readonly Value[])[], way: number): readonly number[] | undefined {
  const [first] = rows;
  if (!first || rows.length < FULL_ROWS) return undefined;
  const found = first.map((_, index) => {
    const all = rows.map((values) => centre(values[index], way)).sort((a, b) => a - b);
    const middle = all[Math.floor(all.length / 2)] ?? NaN;
    const near = all.filter((x) => Math.abs(x - middle) <= SPREAD);
    return near.length >= all.length * AGREEING ? middle : undefined;
  });
  return found.every((x) => x !== undefined) ? found : undefined;
}

function centre(value: Value | undefined, way: number): number {
  const x = value?.x?.[way];
  return x ? (x.from + x.to) / 2 : NaN;
}

function isLine(values: readonly Value[]): boolean {
  return values.every(({ line, x }) => x !== undefined && line === values[0]?.line);
}
