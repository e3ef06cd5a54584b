import type { Locator } from 'playwright/test';
import { officialFigures, type OfficialForm } from '../fixtures/official-map/shape';

/** The figures that the tables inside a place of a page show, by address. */
export async function htmlFigures(place: Locator, form: OfficialForm): Promise<Map<string, string>> {
  const tables = await place.locator('table').evaluateAll((all) =>
    // Text of each cell by its grid row and first grid column.
    all.map((table) => {
      const taken = new Set<string>();
      const texts: [string, string][] = [];
      [...table.querySelectorAll('tr')].forEach((line, row) => {
        let column = 0;
        for (const cell of line.querySelectorAll<HTMLTableCellElement>('th,td')) {
          while (taken.has(`${row} ${column}`)) column += 1;
          texts.push([`${row} ${column}`, cell.textContent.trim()]);
          for (let r = 0; r < cell.rowSpan; r += 1) {
            for (let c = 0; c < cell.colSpan; c += 1) taken.add(`${row + r} ${column + c}`);
          }
          column += cell.colSpan;
        }
      });
      return texts;
    }),
  );
  const figures = new Map<string, string>();
  Object.entries(form.tables).forEach(([id, official], index) => {
    const texts = new Map(tables[index]);
    for (const { address, row, column } of officialFigures(id, official)) {
      figures.set(address, texts.get(`${row} ${column}`) ?? 'absent');
    }
  });
  return figures;
}
