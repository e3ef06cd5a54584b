import { htmlText } from './html-text';
import type { XmlElement } from './parse-xml';
import type { ReadCell, ReadTable } from './read-table';

/** Beyond any official table, so that a span cannot ask for endless places. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 60;

/** A table of a web page with its spans resolved (HTML, 4.9.12). A nested table is not read. */
export function htmlTable(table: XmlElement): ReadTable {
  const rows = rowsOf(table).slice(0, MOST_ROWS);
  const taken = new Set<string>();
  const cells: ReadCell[] = [];
  let columns = 0;
  rows.forEach((line, row) => {
    let column = 0;
    for (const cell of line.children) {
      if (typeof cell === 'string' || (cell.name !== 'td' && cell.name !== 'th')) continue;
      while (taken.has(`${row},${column}`)) column += 1;
      const columnSpan = spanOf(cell, 'colspan', MOST_COLUMNS - column);
      const rowSpan = spanOf(cell, 'rowspan', rows.length - row);
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r},${c}`);
      }
      cells.push({ row, column, rowSpan, columnSpan, text: htmlText(cell) });
      column += columnSpan;
      columns = Math.max(columns, column);
      if (column >= MOST_COLUMNS) break;
    }
  });
  return { rows: rows.length, columns, cells };
}

function rowsOf(table: XmlElement): XmlElement[] {
  return table.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    if (node.name === 'tr') return [node];
    return ['thead', 'tbody', 'tfoot'].includes(node.name) ? rowsOf(node) : [];
  });
}

function spanOf({ attributes }: XmlElement, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number(attributes[name]);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}
