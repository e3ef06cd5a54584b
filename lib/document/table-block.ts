import type { Sheet } from '@/lib/report/evaluate';
import { tableGrid } from '@/lib/template/grid';
import type { TableSection } from '@/lib/template/types';
import type { TableBlock } from './blocks';
import { printedFigure } from './printed-figure';

/** One of 表二, 表三, 表四 with what is printed in each cell. */
export function tableBlock(
  section: TableSection,
  sheet: Sheet,
  notes: Readonly<Record<string, string>>,
): TableBlock {
  const { table, heading, number } = section;
  const { rows, headRows, cells } = tableGrid(table);
  return {
    kind: 'table',
    part: section.id,
    id: table.id,
    caption: `${table.name} ${heading.replace(`${number}、`, '')}`,
    widths: table.widths,
    rows,
    headRows,
    cells: cells.map((cell) => {
      if (cell.address === undefined) return cell;
      const figure = sheet.get(cell.address);
      if (!figure) throw new Error(`${table.id}: no figure for ${cell.address}`);
      return { ...cell, text: printedFigure(figure, notes[cell.address]) };
    }),
  };
}
