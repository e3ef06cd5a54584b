import { element, elements, type XmlElement } from './parse-xml';
import type { ReadCell, ReadTable } from './read-table';
import { cellText, type SheetLook } from './sheet-cell';
import { placeKey, sheetPlace } from './sheet-place';

type Area = Omit<ReadCell, 'text'>;

/** A worksheet as a table: every place up to the last one used, merged places as one cell. */
export function sheetTable(sheet: XmlElement, look: SheetLook): ReadTable {
  const texts = new Map<string, string>();
  const areas = new Map<string, Area>();
  let isCut = false;
  for (const cell of cellsOf(sheet)) {
    const place = sheetPlace(cell.attributes['r'] ?? '');
    const text = cellText(cell, look);
    if (!place) {
      isCut ||= text !== '';
      continue;
    }
    texts.set(placeKey(place), text);
    areas.set(placeKey(place), { ...place, rowSpan: 1, columnSpan: 1 });
  }
  for (const merge of elements(element(sheet, 'mergeCells') ?? sheet, 'mergeCell')) {
    const area = mergedArea(merge.attributes['ref'] ?? '');
    if (area) areas.set(placeKey(area), area);
  }
  const rows = Math.max(0, ...[...areas.values()].map(({ row, rowSpan }) => row + rowSpan));
  const columns = Math.max(0, ...[...areas.values()].map(({ column, columnSpan }) => column + columnSpan));
  return { rows, columns, cells: cover({ rows, columns }, areas, texts), ...(isCut ? { isCut } : {}) };
}

/** Each place once: under the merge that covers it, or as a cell of its own. */
function cover(
  { rows, columns }: Pick<ReadTable, 'rows' | 'columns'>,
  areas: ReadonlyMap<string, Area>,
  texts: ReadonlyMap<string, string>,
): ReadCell[] {
  const covered = new Set<string>();
  const cells: ReadCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const key = placeKey({ row, column });
      if (covered.has(key)) continue;
      const area = areas.get(key) ?? { row, column, rowSpan: 1, columnSpan: 1 };
      for (let r = row; r < row + area.rowSpan; r += 1) {
        for (let c = column; c < column + area.columnSpan; c += 1)
          covered.add(placeKey({ row: r, column: c }));
      }
      cells.push({ ...area, text: texts.get(key) ?? '' });
    }
  }
  return cells;
}

function cellsOf(sheet: XmlElement): XmlElement[] {
  const data = element(sheet, 'sheetData');
  return data ? elements(data, 'row').flatMap((row) => elements(row, 'c')) : [];
}

function mergedArea(reference: string): Area | undefined {
  const [from, to] = reference.split(':').map(sheetPlace);
  if (!from || !to || to.row < from.row || to.column < from.column) return undefined;
  return { ...from, rowSpan: to.row - from.row + 1, columnSpan: to.column - from.column + 1 };
}
