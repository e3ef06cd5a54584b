import type { ReadCell, ReadTable } from './read-table';
import type { VisibleDocument } from './visible-document';

/** More than any label of a row that stands alone. */
const LONG = 40;
const WORDY = 25;
const HEADING = /^\s*[一二三四五六七八九十]{1,2}、|年度报告|年报|[。：:]$|^[（(]?\d{4}年/;

interface Row {
  readonly cells: readonly ReadCell[];
  readonly filled: readonly ReadCell[];
}

/** A worksheet as what it shows: titles and prose as lines, what stands between them as tables. */
export function sheetBlocks(sheet: ReadTable): VisibleDocument {
  const blocks: VisibleDocument[number][] = [];
  let start = 0;
  const endTable = (end: number) => {
    const table = cut(sheet, start, end);
    if (table) blocks.push({ kind: 'table', table });
  };
  for (const [row, found] of rowsOf(sheet).entries()) {
    // A merge that reaches further down holds the rows together.
    const isEmpty = found.cells.length > 0 && found.filled.length === 0 && !isHeld(sheet, row);
    const line = isHeld(sheet, row) ? undefined : lineIn(found, row === start, sheet.columns);
    if (line === undefined && !isEmpty) continue;
    endTable(row);
    start = row + 1;
    for (const text of line?.split('\n') ?? []) {
      if (text.trim() !== '') blocks.push({ kind: 'line', text: text.trim() });
    }
  }
  endTable(sheet.rows);
  return blocks;
}

function rowsOf(sheet: ReadTable): Row[] {
  const rows = Array.from({ length: sheet.rows }, (): ReadCell[] => []);
  for (const cell of sheet.cells) rows[cell.row]?.push(cell);
  return rows.map((cells) => ({ cells, filled: cells.filter(({ text }) => text.trim() !== '') }));
}

function isHeld({ cells }: ReadTable, row: number): boolean {
  return cells.some((cell) => cell.row < row && cell.row + cell.rowSpan > row);
}

/** Words that stand alone in their row and are no label. */
function lineIn({ filled }: Row, isFirst: boolean, columns: number): string | undefined {
  const [only, second] = filled;
  if (!only || second || only.rowSpan > 1) return undefined;
  const { text, columnSpan } = only;
  if (text.length > LONG) return text;
  const isWordy = text.length > WORDY || HEADING.test(text.trim());
  return isWordy && (isFirst || columnSpan >= columns) ? text : undefined;
}

/** Rows of a sheet as a table; undefined for none that hold anything. One cell alone is a line. */
function cut(sheet: ReadTable, from: number, to: number): ReadTable | undefined {
  const cells = sheet.cells.filter(({ row }) => row >= from && row < to);
  if (!cells.some(({ text }) => text.trim() !== '')) return undefined;
  return {
    rows: to - from,
    columns: Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan)),
    ...(sheet.isCut && to === sheet.rows ? { isCut: true } : {}),
    cells: cells.map((cell) => ({
      ...cell,
      row: cell.row - from,
      rowSpan: Math.min(cell.rowSpan, to - cell.row),
    })),
  };
}
