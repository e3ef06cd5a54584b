import { lastWidth } from './break-lines';
import { LABEL_MARGIN, roomIn } from './cell-text';
import type { Sheet } from './flow';
import { baselineIn, rounded } from './geometry';
import { widthOf, type Glyph } from './measure-text';
import { setLine } from './set-line';
import { fragmentHeight, type Fragment, type FragmentCell } from './table-fragment';
import { widthOfCell } from './table-grid';
import { tableRules } from './table-rules';

/** Puts the rules and the text of a fragment on a page. */
export function drawFragment(fragment: Fragment, sheet: Sheet, top: number): void {
  const { xs, part } = fragment.table;
  const left = xs[0] ?? 0;
  const width = (xs.at(-1) ?? 0) - left;
  sheet.areas.push({ part, ...roundedBox(left, top, width, fragmentHeight(fragment)) });
  sheet.rules.push(...tableRules(fragment, top));
  for (const cell of fragment.cells) drawCell(fragment, cell, sheet, top);
}

function drawCell({ table, ys }: Fragment, set: FragmentCell, sheet: Sheet, top: number): void {
  const { cell, lines, size, isLeft } = set;
  const x = table.xs[cell.column] ?? 0;
  const y = top + (ys[set.top] ?? 0);
  const width = widthOfCell(cell, table.xs);
  const height = (ys[set.bottom] ?? 0) - (ys[set.top] ?? 0);
  const origin = cell.address === undefined ? { part: table.part } : { part: table.part, cell: cell.address };
  if (cell.address !== undefined) sheet.areas.push({ ...origin, ...roundedBox(x, y, width, height) });

  const first = y + (height - lines.length * table.line) / 2;
  lines.forEach((glyphs, i) => {
    const room = roomIn(width, isLeft);
    const start = x + (isLeft ? LABEL_MARGIN : (width - Math.min(room, printedWidth(glyphs))) / 2);
    const baseline = rounded(baselineIn(first + i * table.line, table.line, size));
    sheet.texts.push(...placed(glyphs, start, room).map((run) => ({ ...run, y: baseline, ...origin })));
  });
}

/** Without the empty half of a mark at the end, which may stand in the margin. */
function printedWidth(glyphs: readonly Glyph[]): number {
  const last = glyphs.at(-1);
  return widthOf(glyphs) - (last ? last.width - lastWidth(last) : 0);
}

function placed(glyphs: readonly Glyph[], left: number, room: number) {
  return setLine(glyphs, room, false).map((run) => ({ ...run, x: rounded(left + run.x) }));
}

function roundedBox(x: number, y: number, width: number, height: number) {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}
