import { rowsTable } from './rows-table';
import type { TableInText } from './text-document';

/** A lone row of fewer may be a paragraph with a tab in it. */
const SEVERAL_CELLS = 4;

/** A cell in quotes may hold line breaks and quotes, as spreadsheets copy them. */
const MOST_LINES_OF_CELL = 40;

/**
 * Rows with tabs, as spreadsheets and old Word files copy them, from the line they begin at: at least two, or one of
 * several cells.
 */
export function tabTable(lines: readonly string[], from: number): TableInText | undefined {
  const rows: string[][] = [];
  let end = from;
  for (;;) {
    const row = rowAt(lines, end);
    if (!row) break;
    rows.push(row.texts);
    end = row.end;
  }
  if (rows.length === 0 || (rows.length === 1 && (rows[0]?.length ?? 0) < SEVERAL_CELLS)) return undefined;
  return { blocks: [{ kind: 'table', table: rowsTable(rows) }], end };
}

interface Row {
  readonly texts: string[];
  readonly end: number;
}

function rowAt(lines: readonly string[], from: number): Row | undefined {
  let line = lines[from] ?? '';
  let end = from + 1;
  // An open quote at the start of a cell: the cell goes on in the next line.
  while (isOpen(line) && end < lines.length && end - from < MOST_LINES_OF_CELL) {
    line += `\n${lines[end] ?? ''}`;
    end += 1;
  }
  if (isOpen(line)) {
    line = lines[from] ?? '';
    end = from + 1;
  }
  return isRow(line) ? { texts: cellsIn(line).map(unquoted), end } : undefined;
}

/** Texts between the tabs that stand in no quotes. */
function cellsIn(line: string): string[] {
  const texts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= line.length; at += 1) {
    // Quotes hold a cell only where they begin it.
    if (line[at] === '"' && (isQuoted || at === start)) isQuoted = !isQuoted;
    if (at < line.length && (line[at] !== '\t' || isQuoted)) continue;
    texts.push(line.slice(start, at));
    start = at + 1;
  }
  return texts;
}

/** A tab before a paragraph is its indent. */
function isRow(line: string): boolean {
  return /\S\s*\t/.test(line) || /\t[^\t\S]*\t/.test(line);
}

function isOpen(line: string): boolean {
  return /(^|\t)"/.test(line) && (line.split('"').length - 1) % 2 === 1;
}

function unquoted(text: string): string {
  const quoted = /^\s*"([^]*)"\s*$/.exec(text);
  return quoted ? (quoted[1] ?? '').replace(/""/g, '"') : text;
}
