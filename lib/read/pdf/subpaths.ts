export type Point = readonly [number, number];

/** Numbers of operands by the codes of pdfjs: move, line, curve, quadratic curve, close. */
const OPERANDS = [2, 2, 6, 4, 0];
const CLOSE = 4;
const MOST_POINTS = 100_000;

/** The corners of each piece of a path as pdfjs packs it; a curve is taken for the line between its ends. */
export function subpaths(data: ArrayLike<number>): Point[][] {
  const paths: Point[][] = [];
  let path: Point[] = [];
  for (let at = 0, points = 0; at < data.length && points < MOST_POINTS; points += 1) {
    const code = data[at] ?? 0;
    const operands = OPERANDS[code];
    if (operands === undefined) break;
    at += 1 + operands;
    if (code === CLOSE) {
      const [first] = path;
      if (first) path.push(first);
      continue;
    }
    const end: Point = [data[at - 2] ?? 0, data[at - 1] ?? 0];
    if (code === 0) {
      path = [];
      paths.push(path);
    }
    path.push(end);
  }
  return paths.filter((points) => points.length > 1);
}
