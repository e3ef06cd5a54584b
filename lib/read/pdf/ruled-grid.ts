import type { Box } from './page-marks';
import { near, type RuleLine, type RuleLines } from './rule-lines';

/** A ruled area of a page: the places of its lines, and which places form one cell. */
export interface RuledGrid extends Box {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** The cell that each place belongs to, by row and column; the number is of its first place. */
  readonly cellOf: readonly (readonly number[])[];
}

const TOUCH = 3;
/** An open side: lines that reach this far beyond the last line across them. */
const OPEN = 8;
const MOST_LINES = 400;

/** Every group of lines that touch each other and part an area into cells. */
export function ruledGrids({ across, down }: RuleLines): RuledGrid[] {
  if (across.length > MOST_LINES || down.length > MOST_LINES) return [];
  return touching(across, down).flatMap((lines) => gridOf(lines) ?? []);
}

function touching(across: readonly RuleLine[], down: readonly RuleLine[]): RuleLines[] {
  const groups = across.map((line) => ({ across: [line], down: [] as RuleLine[] }));
  const of = groups.map((_, index) => index);
  const groupOf = (index: number): number => {
    const next = of[index] ?? index;
    return next === index ? index : groupOf(next);
  };
  for (const line of down) {
    const met = across.flatMap((other, index) => (meets(other, line) ? [groupOf(index)] : []));
    const [first, ...rest] = [...new Set(met)];
    const group = first === undefined ? undefined : groups[first];
    if (first === undefined || !group) continue;
    group.down.push(line);
    for (const index of rest) {
      const other = groups[index];
      if (!other) continue;
      group.across.push(...other.across);
      group.down.push(...other.down);
      of[index] = first;
    }
  }
  return groups.filter((_, index) => of[index] === index);
}

function meets(across: RuleLine, down: RuleLine): boolean {
  const isWithin = ({ from, to }: RuleLine, at: number) => at >= from - TOUCH && at <= to + TOUCH;
  return isWithin(across, down.at) && isWithin(down, across.at);
}

function gridOf({ across, down }: RuleLines): RuledGrid | undefined {
  const xs = places(down, across);
  const ys = places(across, down);
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined)
    return undefined;
  const cellOf = cells(xs, ys, across, down);
  if (new Set(cellOf.flat()).size < 2) return undefined;
  return { xs, ys, left, right, top, bottom, cellOf };
}

/** Where lines stand, and the ends of those across them where a side is open. */
function places(lines: readonly RuleLine[], others: readonly RuleLine[]): number[] {
  const found = near(lines, ({ at }) => at).map(
    (same) => same.reduce((sum, { at }) => sum + at, 0) / same.length,
  );
  const from = Math.min(...others.map((line) => line.from));
  const to = Math.max(...others.map((line) => line.to));
  const [first = from, last = to] = [found[0], found.at(-1)];
  return [...(from < first - OPEN ? [from] : []), ...found, ...(to > last + OPEN ? [to] : [])];
}

/** Places that no line parts belong together. */
function cells(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly RuleLine[],
  down: readonly RuleLine[],
): number[][] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const of = Array.from({ length: columns * rows }, (_, index) => index);
  const cellAt = (index: number): number => {
    let at = index;
    while (of[at] !== at) at = of[at] ?? at;
    return at;
  };
  const join = (one: number, other: number) => {
    const [a, b] = [cellAt(one), cellAt(other)];
    of[Math.max(a, b)] = Math.min(a, b);
  };
  const middle = (values: readonly number[], index: number) =>
    ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const here = row * columns + column;
      if (column + 1 < columns && !isParted(down, xs[column + 1], middle(ys, row))) join(here, here + 1);
      if (row + 1 < rows && !isParted(across, ys[row + 1], middle(xs, column))) join(here, here + columns);
    }
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellAt(row * columns + column)),
  );
}

function isParted(lines: readonly RuleLine[], at: number | undefined, through: number): boolean {
  return lines.some(
    (line) =>
      at !== undefined && Math.abs(line.at - at) <= TOUCH && through >= line.from && through <= line.to,
  );
}
