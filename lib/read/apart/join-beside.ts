import type { Table } from '@/lib/template/types';
import { cellsOf, partsOf } from '@/lib/template/walk';
import { wholeStream, type LabelStream } from '../match/label-stream';
import type { VisibleDocument } from '../visible-document';
import { figureRows } from './figure-rows';
import { linesBeside } from './lines-beside';
import { printedPages } from './printed-pages';
import { blockOf, lineFrom, shifted, streamOf, widthOf, type StreamLine } from './stream-lines';

/** Columns between two pages that are set side by side. */
const GAP = 4;

/**
 * 左右分页: a table too wide for its paper, whose further columns stand on the next pages, with the labels of its rows or
 * without. Its pages as one stream, side by side; undefined where they do not fit together line by line.
 */
export function joinBeside(
  table: Table,
  document: VisibleDocument,
  blocks: readonly number[],
): LabelStream | undefined {
  const [part, another] = partsOf(table);
  const stream = wholeStream(document, blocks);
  if (!part || another || stream.runs.some(({ isGrid }) => isGrid)) return undefined;
  const pages = printedPages(document, stream).filter((lines) =>
    lines.some(({ values }) => values.length > 0),
  );
  const [first, ...others] = pages;
  const columns = table.layout === 'across' ? cellsOf(table).length : part.columns.length;
  if (!first || others.length === 0 || !areNarrow(pages, columns)) return undefined;

  const rows = figureRows(table, first);
  if (!rows) return undefined;
  let lines: readonly StreamLine[] = first;
  for (const page of others) {
    const width = widthOf(lines).map((to) => to + GAP);
    const beside = linesBeside(first, rows, page);
    if (!beside) return undefined;
    lines = merged(
      lines,
      beside.map((line) => shifted(line, width)),
    );
  }
  const [top] = first;
  return streamOf(lines, (top && document[blockOf(top)]?.page) ?? 0);
}

/** Whether each page has figures for some of the columns alone, and all together for no more than there are. */
function areNarrow(pages: readonly (readonly StreamLine[])[], columns: number): boolean {
  const widths = pages.map((lines) => Math.max(...lines.map(({ values }) => values.length)));
  return widths.reduce((sum, width) => sum + width, 0) <= columns;
}

/** Lines of the same number become one. */
function merged(lines: readonly StreamLine[], beside: readonly StreamLine[]): StreamLine[] {
  const byNumber = new Map(lines.map((line) => [line.line, line]));
  for (const line of beside) {
    const own = byNumber.get(line.line);
    byNumber.set(line.line, own ? lineFrom(line.line, [...own.items, ...line.items]) : line);
  }
  return [...byNumber.values()].sort((a, b) => a.line - b.line);
}
