import { element, elements, type XmlElement } from './parse-xml';

/** Twips. Below it no column was meant: other programs split one off where widths were rounded. */
const NARROWEST = 20;

/** The grid columns of a table that were meant, as a place for each column edge of its grid. */
export interface DocxGrid {
  readonly columns: number;
  readonly placeOf: (edge: number) => number;
}

export function docxGrid(table: XmlElement): DocxGrid {
  const grid = element(table, 'tblGrid');
  const edges = [0];
  let place = 0;
  for (const { attributes } of grid ? elements(grid, 'gridCol') : []) {
    const width = Number(attributes['w']);
    if (!(width > 0 && width < NARROWEST)) place += 1;
    edges.push(place);
  }
  const last = edges.length - 1;
  return { columns: place, placeOf: (edge) => edges[edge] ?? place + edge - last };
}
