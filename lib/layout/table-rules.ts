import { rounded } from './geometry';
import type { Rule } from './page';
import type { Fragment } from './table-fragment';

/** 0.5 磅 */
const RULE_WIDTH = 0.5;

/** 框线 of a fragment. Each line between two cells is drawn once, and as one line as far as it goes. */
export function tableRules(fragment: Fragment, top: number): Rule[] {
  const { xs, part } = fragment.table;
  const ys = fragment.ys.map((y) => top + y);
  const owner = owners(fragment);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const rules: Rule[] = [];

  const draw = (x1: number, y1: number, x2: number, y2: number) =>
    rules.push({
      part,
      x1: rounded(x1),
      y1: rounded(y1),
      x2: rounded(x2),
      y2: rounded(y2),
      width: RULE_WIDTH,
    });
  for (let row = 0; row <= rows; row += 1) {
    for (const [from, to] of stretches(columns, (column) => owner(row - 1, column) !== owner(row, column))) {
      draw(xs[from] ?? 0, ys[row] ?? 0, xs[to] ?? 0, ys[row] ?? 0);
    }
  }
  for (let column = 0; column <= columns; column += 1) {
    for (const [from, to] of stretches(rows, (row) => owner(row, column - 1) !== owner(row, column))) {
      draw(xs[column] ?? 0, ys[from] ?? 0, xs[column] ?? 0, ys[to] ?? 0);
    }
  }
  return rules;
}

/** Which cell covers a place of the grid; -1 outside, as is a place that no cell covers. */
function owners({ cells, table }: Fragment): (row: number, column: number) => number {
  const columns = table.xs.length - 1;
  const covered = new Map<number, number>();
  cells.forEach(({ cell, top, bottom }, index) => {
    for (let row = top; row < bottom; row += 1) {
      for (let i = 0; i < cell.columnSpan; i += 1) covered.set(row * columns + cell.column + i, index);
    }
  });
  return (row, column) =>
    column < 0 || column >= columns ? -1 : (covered.get(row * columns + column) ?? -1);
}

/** Neighbouring places from 0 to `length` for which a line is drawn, joined. */
function stretches(length: number, isDrawn: (at: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < length; at += 1) {
    if (!isDrawn(at)) continue;
    const last = found.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}
