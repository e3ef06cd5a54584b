import { describe, expect, it } from 'vitest';
import { officialForm201960 } from '@/e2e/fixtures/official-map/2019-60';
import { officialForm202130 } from '@/e2e/fixtures/official-map/2021-30';
import { officialFigures, type OfficialForm } from '@/e2e/fixtures/official-map/shape';
import { tableGrid } from '@/lib/template/grid';
import type { Template } from '@/lib/template/types';
import { cellMap, tablesOf } from '@/lib/template/walk';
import { format201960 } from './2019-60';
import { format202130 } from './2021-30';

const forms: readonly [Template, OfficialForm][] = [
  [format202130, officialForm202130],
  [format201960, officialForm201960],
];

describe.each(forms)('$id', (template, official) => {
  it('has the six official headings in order', () => {
    expect(template.sections.map(({ heading }) => heading)).toEqual(official.headings);
  });

  it('has the three official tables, each in a part of the same id', () => {
    expect(tablesOf(template).map(({ id }) => id)).toEqual(Object.keys(official.tables));
    for (const section of template.sections) {
      if (section.kind === 'table') expect(section.table.id).toBe(section.id);
    }
  });

  describe.each(tablesOf(template).map((table) => ({ id: table.id, table })))('$id', ({ id, table }) => {
    const printed = official.tables[id]!;
    const grid = tableGrid(table);

    it('prints the official labels with their merges, in reading order', () => {
      const labels = grid.cells
        .filter(({ role }) => role !== 'figure' && role !== 'total')
        .map(({ text, rowSpan, columnSpan, row, column }) => [text, rowSpan, columnSpan, row, column]);
      expect(labels).toEqual(printed.labels);
    });

    it('has the figure of each row and column where the form has it', () => {
      const figures = grid.cells.flatMap(({ address, row, column, rowSpan, columnSpan }) =>
        address === undefined ? [] : [[address, row, column, rowSpan, columnSpan]],
      );
      const expected = officialFigures(id, printed).map(({ address, row, column, colSpan }) => [
        address,
        row,
        column,
        1,
        colSpan,
      ]);
      expect([...figures].sort()).toEqual([...expected].sort());
    });

    it('has the official size and repeated head', () => {
      const { rows, columns, headRows } = grid;
      expect({ rows, columns, headRows }).toEqual({
        rows: printed.rows,
        columns: printed.columns,
        headRows: printed.headRows,
      });
    });

    it('covers every place of the grid once', () => {
      const covered = grid.cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
        Array.from({ length: rowSpan * columnSpan }, (_, i) => [
          row + Math.floor(i / columnSpan),
          column + (i % columnSpan),
        ]),
      );
      expect(new Set(covered.map(String)).size).toBe(covered.length);
      expect(covered).toHaveLength(grid.rows * grid.columns);
    });

    it('has widths for its columns that fit the type area of 156 mm', () => {
      expect(table.widths).toHaveLength(grid.columns);
      const width = table.widths.reduce((sum, one) => sum + one, 0);
      expect(width).toBeGreaterThan(155.9);
      expect(width).toBeLessThan(156.001);
    });
  });
});

it.each([
  [format202130, { proactive: 10, requests: 175, review: 15 }, 31 + 3],
  [format201960, { proactive: 22, requests: 161, review: 15 }, 29 + 3],
])('$id has the agreed number of cells', (template, expected, totals) => {
  const cells = [...cellMap(template).values()];
  const counted = Object.fromEntries(
    tablesOf(template).map(({ id }) => [id, cells.filter(({ table }) => table.id === id).length]),
  );
  expect(counted).toEqual(expected);
  expect(cells.filter(({ isTotal }) => isTotal)).toHaveLength(totals);
});
