import type { ReadCell, ReadTable } from '@/lib/read/read-table';
import { cellText } from './cell-text';

/** Beyond any official table; a larger one is counted, not read. */
export const MOST_ROWS = 300;
const MOST_COLUMNS = 60;

/** The tables of a copied web page, Word text or sheet, spans resolved (HTML, 4.9.12); of nested tables the innermost. */
export function htmlBlocks(html: string): ReadTable[] {
  if (!/<t[dh][\s>]/i.test(html)) return [];
  // A selection inside a table may come without the table itself.
  const whole = /<table[\s>]/i.test(html) ? html : `<table>${html}</table>`;
  // Renamed, because the content security policy objects to style attributes even in a document that is never shown.
  const unstyled = whole.replace(/<style[\s>][^]*?<\/style>/gi, '').replace(/\sstyle\s*=/gi, ' data-style=');
  const page = new DOMParser().parseFromString(unstyled, 'text/html');
  return Array.from(page.querySelectorAll('table'))
    .filter((table) => !Array.from(table.querySelectorAll('table')).some(hasCells))
    .map(htmlBlock);
}

/** A table of one cell only positions something, as Excel does beside a picture. */
function hasCells(table: HTMLTableElement): boolean {
  return table.querySelectorAll('td, th').length > 1;
}

function htmlBlock(table: HTMLTableElement): ReadTable {
  const lines = Array.from(table.rows).flatMap(repeated);
  if (lines.length > MOST_ROWS) return { rows: lines.length, columns: 0, cells: [] };
  const taken = new Set<string>();
  const cells: ReadCell[] = [];
  lines.forEach((line, row) => {
    let column = 0;
    for (const cell of Array.from(line.cells)) {
      while (taken.has(`${row},${column}`)) column += 1;
      const columnSpan = Math.min(cell.colSpan, MOST_COLUMNS - column);
      if (columnSpan <= 0) return;
      const rowSpan = Math.min(cell.rowSpan === 0 ? lines.length : cell.rowSpan, lines.length - row);
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r},${c}`);
      }
      cells.push(...parted({ row, column, rowSpan, columnSpan, text: cellText(cell) }, cell));
      column += columnSpan;
    }
  });
  return shownRows(lines, cells);
}

/** Excel writes several blank rows as one. */
function repeated(line: HTMLTableRowElement): HTMLTableRowElement[] {
  const times = Number(/mso-xlrowspan:\s*(\d+)/.exec(styleOf(line))?.[1] ?? 1);
  return Array.from({ length: Math.min(Math.max(times, 1), MOST_ROWS) }, () => line);
}

/** Excel lets a text run over blank neighbours, and joins blank neighbours, without a merge in the sheet. */
function parted(cell: ReadCell, element: HTMLElement): ReadCell[] {
  if (!/mso-ignore:\s*colspan/.test(styleOf(element))) return [cell];
  return Array.from({ length: cell.columnSpan }, (_, at) => ({
    ...cell,
    column: cell.column + at,
    columnSpan: 1,
    text: at === 0 ? cell.text : '',
  }));
}

/** Leaves out rows that nobody sees: hidden ones, and the row of widths that Excel and Word add at the end. */
function shownRows(lines: readonly HTMLTableRowElement[], all: readonly ReadCell[]): ReadTable {
  const shown = lines.map(
    (line) =>
      !/display:\s*none/.test(styleOf(line)) &&
      !(line.getAttribute('height') === '0' && line.textContent.trim() === ''),
  );
  const countBefore = (row: number) => shown.slice(0, row).filter(Boolean).length;
  const cells = all.flatMap((cell) => {
    const row = countBefore(cell.row);
    const rowSpan = countBefore(cell.row + cell.rowSpan) - row;
    return rowSpan > 0 ? [{ ...cell, row, rowSpan }] : [];
  });
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  return { rows: countBefore(lines.length), columns, cells };
}

function styleOf(element: HTMLElement): string {
  return element.getAttribute('data-style') ?? '';
}
