import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import type { ReadTable } from '../read-table';

/** Rows of texts, empty where a merged cell covers a place. */
export type Sheet = readonly (readonly string[])[];

/** Figures all different, and none that counts on from the one before as the numbers of pages do. */
export function figureAt(index: number): string {
  return `${index * 7 + 3}`;
}

/** The official table with a figure in each of its cells, in reading order, blank where it is told. */
export function sheetOf(table: Table, blanks: readonly string[] = []): Sheet {
  const { rows, columns, cells } = tableGrid(table);
  const sheet = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  let next = 0;
  for (const { row, column, text, address } of cells) {
    const line = sheet[row];
    if (line && address === undefined) line[column] = text;
    if (address === undefined) continue;
    if (line && !blanks.includes(address)) line[column] = figureAt(next);
    next += 1;
  }
  return sheet;
}

export function columnsOf(sheet: Sheet, from = 0, to = Infinity): Sheet {
  return sheet.map((row) => row.slice(from, to));
}

/** One place a line, column after column. */
export function readDown(sheet: Sheet): string[] {
  return (sheet[0] ?? []).flatMap((_, column) => sheet.map((row) => row[column] ?? ''));
}

/** Side by side: labels as they are, heads and figures in places of equal width. */
export function printed(sheet: Sheet, labels: number): string[] {
  return sheet.map((row) => {
    const label = row
      .slice(0, labels)
      .filter((text) => text !== '')
      .join(' ');
    const gap = ' '.repeat(labels === 0 ? 0 : LABELS - label.length * 2);
    return `${label}${gap}${row.slice(labels).map(inPlace).join('')}`.trimEnd();
  });
}

const LABELS = 180;
const PLACE = 16;

function inPlace(text: string): string {
  const width = /\p{Script=Han}/u.test(text) ? text.length * 2 : text.length;
  return ' '.repeat(Math.max(1, PLACE - width)) + text;
}

export function gridOf(sheet: Sheet): ReadTable {
  return {
    rows: sheet.length,
    columns: Math.max(...sheet.map((row) => row.length)),
    cells: sheet.flatMap((texts, row) =>
      texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text })),
    ),
  };
}
