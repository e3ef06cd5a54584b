// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { officialForm201960 } from '@/e2e/fixtures/official-map/2019-60';
import { officialForm202130 } from '@/e2e/fixtures/official-map/2021-30';
import { officialFigures, type OfficialForm } from '@/e2e/fixtures/official-map/shape';
import { blankReport } from '@/lib/report/blank';
import type { Table, Template } from '@/lib/template/types';
import { tablesOf } from '@/lib/template/walk';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { Form } from '../form-harness';
import { OfficialTable } from './official-table';

const cases: [Template, OfficialForm][] = [
  [format201960, officialForm201960],
  [format202130, officialForm202130],
];
const tables = cases.flatMap(([template, form]) =>
  tablesOf(template).map((table) => ({ template, form, table })),
);

describe('the table on screen against the official form typed by hand', () => {
  it.each(tables)(
    'prints every label of $table.id of $template.id at its place, merged alike',
    ({ template, form, table }) => {
      const printed = placedCells(draw(template, table)).filter(({ address }) => address === null);
      expect(
        printed.map(({ text, rowSpan, colSpan, row, column }) => [text, rowSpan, colSpan, row, column]),
      ).toEqual(form.tables[table.id]?.labels);
    },
  );

  it.each(tables)(
    'has every figure of $table.id of $template.id at its place',
    ({ template, form, table }) => {
      const official = form.tables[table.id];
      if (!official) throw new Error(`${table.id} is not in the official form`);
      const figures = placedCells(draw(template, table)).filter(({ address }) => address !== null);
      const byPlace = (a: { row: number; column: number }, b: { row: number; column: number }) =>
        a.row - b.row || a.column - b.column;
      expect(
        figures.map(({ address, row, column, colSpan }) => ({ address, row, column, colSpan })).sort(byPlace),
      ).toEqual([...officialFigures(table.id, official)].sort(byPlace));
    },
  );
});

function draw(template: Template, table: Table): HTMLTableElement {
  const report = blankReport(template, template.years.from, { name: '云江市', kind: 'government' });
  document.body.innerHTML = renderToStaticMarkup(
    <Form template={template} report={report}>
      <OfficialTable table={table} caption="" shown={0} room="usual" />
    </Form>,
  );
  const drawn = document.querySelector('table');
  if (!drawn) throw new Error('no table was drawn');
  return drawn;
}

/** Places the cells of a table as a browser does: each takes the first free column of its row. */
function placedCells(table: HTMLTableElement) {
  const taken = new Set<string>();
  return Array.from(table.querySelectorAll('tr')).flatMap((line, row) => {
    let column = 0;
    return Array.from(line.children).map((cell) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const rowSpan = Number(cell.getAttribute('rowspan') ?? 1);
      const colSpan = Number(cell.getAttribute('colspan') ?? 1);
      for (let r = 0; r < rowSpan; r += 1) {
        for (let c = 0; c < colSpan; c += 1) taken.add(`${row + r} ${column + c}`);
      }
      const text = cell.textContent;
      return { text, rowSpan, colSpan, row, column, address: cell.getAttribute('data-cell') };
    });
  });
}
