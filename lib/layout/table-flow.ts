import type { TableBlock } from '@/lib/document/blocks';
import type { Sheet, Splittable } from './flow';
import type { FontMetrics } from './font-metrics';
import { LINE, TYPE_AREA } from './geometry';
import { drawFragment } from './draw-fragment';
import { fragmentHeight, tableFragment } from './table-fragment';
import { setTable, type SetTable } from './table-grid';

/** Between a heading and its table. */
const SPACE_ABOVE = 3;
/** Between a table and what follows it. */
const SPACE_BELOW = LINE / 4;
/** Among the places for a split, the share of rows that may be given up for a better one. */
const LEAST_FILL = 0.75;

/** 表格 in the flow: on one page where it can be, else split between rows with its head repeated. */
export function tableFlow(block: TableBlock, size: number, fonts: FontMetrics): Splittable {
  const table = setTable(block, size, fonts);
  const rows = table.rows - table.headRows;
  const heightOf = (from: number, to: number) => fragmentHeight(tableFragment(table, from, to));
  return {
    kind: 'splittable',
    before: SPACE_ABOVE,
    after: SPACE_BELOW,
    wantsPage: heightOf(0, rows) > TYPE_AREA.height / 2,
    rows,
    heightOf,
    split: (from, room) => split(table, from, room),
    draw: (sheet: Sheet, top, from, to) => drawFragment(tableFragment(table, from, to), sheet, top),
  };
}

/** As many rows as fit, or somewhat fewer where that cuts through fewer labels over several rows. */
function split(table: SetTable, from: number, room: number): number {
  const rows = table.rows - table.headRows;
  let most = 0;
  while (from + most < rows && fragmentHeight(tableFragment(table, from, from + most + 1)) <= room) most += 1;
  if (from + most === rows) return most;

  let best = most;
  for (let count = most; count >= Math.max(1, most * LEAST_FILL); count -= 1) {
    if (cutsAt(table, from + count) < cutsAt(table, from + best)) best = count;
  }
  return best;
}

/** How many cells reach over the upper edge of a body row. */
function cutsAt(table: SetTable, bodyRow: number): number {
  const row = table.headRows + bodyRow;
  return table.cells.filter(({ cell }) => cell.row < row && cell.row + cell.rowSpan > row).length;
}
