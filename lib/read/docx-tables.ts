import type { DocxPackage } from './docx-package';
import { docxGrid } from './docx-grid';
import { through, visibleText } from './docx-text';
import { element, type XmlElement } from './parse-xml';
import type { ReadCell, ReadTable } from './read-table';

/** The visible tables of the body. */
export function docxTables({ main }: DocxPackage): ReadTable[] {
  const body = element(main, 'body');
  return body ? through(body, ['tbl']).map(docxTable) : [];
}

/** A visible table (ISO/IEC 29500-1, 17.4), merges resolved. A nested table is text of its cell. */
export function docxTable(table: XmlElement): ReadTable {
  const cells: { -readonly [K in keyof ReadCell]: ReadCell[K] }[] = [];
  // The cell above a grid column that a continued merge prolongs.
  const open = new Map<number, (typeof cells)[number]>();
  const rows = through(table, ['tr']);
  const grid = docxGrid(table);
  let columns = grid.columns;
  rows.forEach((line, row) => {
    let edge = attribute(element(line, 'trPr', 'gridBefore')) ?? 0;
    for (const tc of through(line, ['tc'])) {
      const column = grid.placeOf(edge);
      edge += attribute(element(tc, 'tcPr', 'gridSpan')) ?? 1;
      const columnSpan = Math.max(1, grid.placeOf(edge) - column);
      const merge = element(tc, 'tcPr', 'vMerge');
      const above = open.get(column);
      if (merge && merge.attributes['val'] !== 'restart' && above) {
        above.rowSpan += 1;
      } else {
        const cell = { row, column, rowSpan: 1, columnSpan, text: visibleText(tc).trim() };
        cells.push(cell);
        if (merge) open.set(column, cell);
        else open.delete(column);
      }
      columns = Math.max(columns, column + columnSpan);
    }
  });
  return { rows: rows.length, columns, cells };
}

function attribute(found: XmlElement | undefined): number | undefined {
  const value = Number(found?.attributes['val']);
  return Number.isInteger(value) && value > 0 ? Math.min(value, 1000) : undefined;
}
