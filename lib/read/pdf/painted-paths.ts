import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { matrix, product, type Box, type Matrix } from './page-marks';
import { subpaths, type Point } from './subpaths';

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const STROKED = new Set([OPS.stroke, OPS.closeStroke]);
const FILLED = new Set([OPS.fill, OPS.eoFill]);
const BOTH = new Set([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const PICTURES = new Set([
  ...[OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject],
  ...[OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObjectGroup],
]);
/** Points. A line of a table is no thicker. */
const THICKEST = 2.5;
/** Points. A smaller picture is a seal or an ornament and no table. */
const PICTURE = { width: 150, height: 50 };
const MOST_RULES = 20_000;
const DEEPEST = 100;

/** Rules and pictures among what a page paints. */
export function paintedPaths(
  { fnArray, argsArray }: Operators,
  view: Matrix,
): { readonly rules: readonly Box[]; readonly pictures: readonly Box[] } {
  const rules: Box[] = [];
  const pictures: Box[] = [];
  const saved: Matrix[] = [];
  let current = view;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) {
      if (saved.length < DEEPEST) saved.push(current);
      const form = operator === OPS.save ? undefined : (args as readonly unknown[])[0];
      if (form) current = product(current, matrix(form));
    } else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      // Pictures are not unpacked, so that one leaves nothing but its place.
      if (fnArray[index - 1] === OPS.transform) addPicture(pictures, current);
      current = saved.pop() ?? view;
    } else if (operator === OPS.transform) {
      current = product(current, matrix(args));
    } else if (PICTURES.has(operator)) {
      addPicture(pictures, current);
    } else if (operator === OPS.constructPath && rules.length < MOST_RULES) {
      rules.push(...pathRules(args, current));
    }
  }
  return { rules: rules.length < MOST_RULES ? rules : [], pictures };
}

function addPicture(pictures: Box[], at: Matrix): void {
  const box = boxOf([
    [at[4], at[5]],
    [at[4] + at[0] + at[2], at[5] + at[1] + at[3]],
  ]);
  const isLarge = box.right - box.left >= PICTURE.width && box.bottom - box.top >= PICTURE.height;
  if (isLarge) pictures.push(box);
}

function pathRules(args: unknown, current: Matrix): Box[] {
  const [paint, data] = args as readonly [number, readonly (ArrayLike<number> | null)[]];
  const numbers = data[0];
  if (!numbers) return [];
  const paths = subpaths(numbers).map((points) =>
    points.map(([x, y]): Point => [
      current[0] * x + current[2] * y + current[4],
      current[1] * x + current[3] * y + current[5],
    ]),
  );
  const filled = FILLED.has(paint) || BOTH.has(paint) ? paths.map(boxOf) : [];
  const stroked = STROKED.has(paint) || BOTH.has(paint) ? paths.flatMap(segments) : [];
  return [...filled, ...stroked].filter(isThin);
}

function segments(points: readonly Point[]): Box[] {
  return points.slice(1).map((point, index) => boxOf([points[index] ?? point, point]));
}

function isThin({ left, right, top, bottom }: Box): boolean {
  return Math.min(right - left, bottom - top) <= THICKEST;
}

function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
