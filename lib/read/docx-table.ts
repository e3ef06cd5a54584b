import { docxGrid } from './docx-grid';
import { through } from './docx-text';
import { element, type XmlElement } from './parse-xml';
import type { ReadCell, ReadTable } from './read-table';

/** Beyond any official table. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 100;

/** A visible table (ISO/IEC 29500-1, 17.4), merges resolved. */
export function docxTable(table: XmlElement, textOf: (cell: XmlElement) => string): ReadTable {
  const cells: { -readonly [K in keyof ReadCell]: ReadCell[K] }[] = [];
  // The cell above a grid column that a continued merge prolongs.
  const open = new Map<number, (typeof cells)[number]>();
  const all = through(table, ['tr']);
  const rows = all.slice(0, MOST_ROWS);
  let isCut = all.length > rows.length;
  const grid = docxGrid(table);
  let columns = Math.min(grid.columns, MOST_COLUMNS);
  rows.forEach((line, row) => {
    let edge = attribute(element(line, 'trPr', 'gridBefore')) ?? 0;
    for (const tc of through(line, ['tc'])) {
      const column = grid.placeOf(edge);
      edge += attribute(element(tc, 'tcPr', 'gridSpan')) ?? 1;
      if (column >= MOST_COLUMNS) {
        isCut = true;
        break;
      }
      const columnSpan = Math.min(Math.max(1, grid.placeOf(edge) - column), MOST_COLUMNS - column);
      const merge = element(tc, 'tcPr', 'vMerge');
      const above = open.get(column);
      if (merge && merge.attributes['val'] !== 'restart' && above) {
        above.rowSpan += 1;
      } else {
        const cell = { row, column, rowSpan: 1, columnSpan, text: textOf(tc) };
        cells.push(cell);
        if (merge) open.set(column, cell);
        else open.delete(column);
      }
      columns = Math.max(columns, column + columnSpan);
    }
  });
  return { rows: rows.length, columns, cells, ...(isCut ? { isCut } : {}) };
}

function attribute(found: XmlElement | undefined): number | undefined {
  const value = Number(found?.attributes['val']);
  return Number.isInteger(value) && value > 0 ? Math.min(value, 1000) : undefined;
}
