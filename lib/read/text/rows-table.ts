import type { ReadTable } from '../read-table';

const MOST_ROWS = 300;
const MOST_COLUMNS = 60;

/** Rows of texts as a table: every text is a cell of its own, a row may have fewer than others. */
export function rowsTable(rows: readonly (readonly string[])[]): ReadTable {
  const kept = rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));
  const isCut = rows.length > MOST_ROWS || rows.some((row) => row.length > MOST_COLUMNS);
  return {
    rows: kept.length,
    columns: Math.max(0, ...kept.map((row) => row.length)),
    cells: kept.flatMap((texts, row) =>
      texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text: text.trim() })),
    ),
    ...(isCut ? { isCut } : {}),
  };
}
