import { isSilent } from './html-nodes';
import { htmlText } from './html-text';
import type { XmlElement } from './parse-xml';
import type { ReadCell, ReadTable } from './read-table';

/** Beyond any official table, so that a span cannot ask for endless places. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 60;
/** More in one cell than any label: the cell holds an article. */
const ARTICLE = 100;

/** A table of a web page with its spans resolved (HTML, 4.9.12). */
export function htmlTable(table: XmlElement): ReadTable {
  const all = rowsOf(table);
  const rows = all.slice(0, MOST_ROWS);
  let isCut = all.length > rows.length;
  const taken = new Set<string>();
  const cells: ReadCell[] = [];
  let columns = 0;
  rows.forEach((line, row) => {
    let column = 0;
    for (const cell of inRow(line)) {
      while (taken.has(`${row},${column}`)) column += 1;
      if (column >= MOST_COLUMNS) {
        isCut = true;
        break;
      }
      const columnSpan = spanOf(cell, 'colspan', MOST_COLUMNS - column);
      const rowSpan = spanOf(cell, 'rowspan', rows.length - row);
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r},${c}`);
      }
      cells.push({ row, column, rowSpan, columnSpan, text: htmlText(cell) });
      column += columnSpan;
      columns = Math.max(columns, column);
    }
  });
  return { rows: rows.length, columns, cells, ...(isCut ? { isCut } : {}) };
}

/** 排版用的表格: it holds other tables or a whole article, and no figures of its own. */
export function isLayout(table: XmlElement): boolean {
  const cells = cellsOf(table);
  if (cells.some(holdsTable)) return true;
  const [only, second] = cells.filter((cell) => htmlText(cell) !== '');
  return only !== undefined && second === undefined && htmlText(only).length > ARTICLE;
}

export function cellsOf(table: XmlElement): XmlElement[] {
  return rowsOf(table).flatMap(inRow);
}

function inRow(line: XmlElement): XmlElement[] {
  return line.children.filter(
    (node): node is XmlElement =>
      typeof node !== 'string' && (node.name === 'td' || node.name === 'th') && !isSilent(node),
  );
}

function holdsTable(node: XmlElement): boolean {
  return node.children.some(
    (child) => typeof child !== 'string' && !isSilent(child) && (child.name === 'table' || holdsTable(child)),
  );
}

function rowsOf(table: XmlElement): XmlElement[] {
  return table.children.flatMap((node) => {
    if (typeof node === 'string' || isSilent(node)) return [];
    if (node.name === 'tr') return [node];
    return ['thead', 'tbody', 'tfoot'].includes(node.name) ? rowsOf(node) : [];
  });
}

function spanOf({ attributes }: XmlElement, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number(attributes[name]);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}
