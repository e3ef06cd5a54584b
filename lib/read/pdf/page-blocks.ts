import type { VisibleDocument } from '../visible-document';
import type { Box, PageMarks, PageText } from './page-marks';
import { ruleLines } from './rule-lines';
import { ruledGrids } from './ruled-grid';
import { ruledTable } from './ruled-table';
import { joinedLine, textLines } from './text-lines';

type Block = VisibleDocument[number];

interface Placed {
  readonly top: number;
  readonly block: Block;
}

/** Points within which lines begin at the same edge. */
const EDGE = 2;

/** The tables, lines and pictures of a page, from the top. */
export function pageBlocks(
  { texts, rules, pictures, isPainted }: PageMarks,
  page: number,
  bodyEdge: number | undefined,
): Block[] {
  if (texts.length === 0) return isPainted ? [{ kind: 'image', page }] : [];
  const grids = ruledGrids(ruleLines(rules));
  const placed: Placed[] = [];
  let outside = texts;
  for (const grid of grids) {
    const inside = outside.filter((text) => isInside(grid, text));
    if (inside.length === 0) continue;
    outside = outside.filter((text) => !isInside(grid, text));
    placed.push({ top: grid.top, block: { kind: 'table', table: ruledTable(grid, inside), page } });
  }
  const lines = textLines(outside);
  const edge = leftEdge(lines) ?? bodyEdge ?? Math.min(...outside.map(({ left }) => left));
  for (const line of lines) {
    const [first] = line;
    if (!first) continue;
    const isIndented = first.left - edge >= first.size;
    placed.push({
      top: first.top,
      block: {
        kind: 'line',
        text: joinedLine(line, Math.min(edge, first.left)),
        printed: true,
        ...(isIndented ? { indented: true as const } : {}),
        page,
      },
    });
  }
  for (const { top } of pictures) placed.push({ top, block: { kind: 'image', page } });
  return placed.sort((a, b) => a.top - b.top).map(({ block }) => block);
}

function isInside({ left, right, top, bottom }: Box, text: PageText): boolean {
  const [x, y] = [(text.left + text.right) / 2, (text.top + text.bottom) / 2];
  return x > left && x < right && y > top && y < bottom;
}

/** Where the lines of the body begin on most pages. */
export function bodyEdge(pages: readonly PageMarks[]): number | undefined {
  return leftEdge(pages.flatMap(({ texts }) => textLines(texts)));
}

/** The leftmost place where several lines begin. */
function leftEdge(lines: readonly (readonly PageText[])[]): number | undefined {
  const starts = lines.flatMap(([first]) => (first ? [first.left] : [])).sort((a, b) => a - b);
  return starts.find((start, index) => (starts[index + 2] ?? Infinity) - start <= EDGE);
}
